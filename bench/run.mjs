/** `npm run bench` measures what running timers cost; `npm run bench hidden` plays ten minutes in a hidden tab, `npm run bench motion` watches figures move, `npm run bench verdict` fits routines to answers. Build first. */
import {cost} from './cost.mjs';
import {hidden} from './hidden.mjs';
import {motion} from './motion.mjs';
import {verdict} from './verdict.mjs';

const benches = {cost, hidden, motion, verdict};
const names = process.argv.slice(2);
for (const name of names.length ? names : ['cost']) {
  if (!benches[name]) throw new Error(`There is no bench “${name}”. There are: ${Object.keys(benches).join(', ')}.`);
  await benches[name]();
}
