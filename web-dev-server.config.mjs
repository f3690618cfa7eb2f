/** Serves the story pages as a stranger's server would: built files, and the policies that strict clinics send. */
import {storyHeaders} from './stories/headers.mjs';

export default {
  rootDir: '.',
  appIndex: undefined,
  port: Number(process.env.PORT ?? 8000),
  open: process.stdout.isTTY && !process.env.CI ? '/' : false,
  middleware: [
    (context, next) => {
      if (context.path === '/') context.redirect('/stories/');
      for (const [name, value] of Object.entries(storyHeaders(context.path))) context.set(name, value);
      return next();
    },
  ],
};
