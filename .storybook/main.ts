/** Storybook, for the component stories: no addons, no telemetry. */
import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false, menuOnboardingChecklist: false},
  viteFinal: (config) => ({
    ...config,
    // Today's `light-dark()` as it is written: lowered for older browsers it no longer follows the page.
    build: {...config.build, cssTarget: ['chrome123', 'firefox128', 'safari17.5']},
    // One Lit for Storybook and for the elements.
    optimizeDeps: {...config.optimizeDeps, exclude: ['lit', 'lit-html']},
    // `sideEffects` in package.json speaks of dist: here the sources register the elements, and no import of them may be dropped.
    plugins: [config.plugins, {name: 'registering', transform: (_, id) => (/\/src\/(define|doors)\//.test(id) ? {moduleSideEffects: true} : null)}],
  }),
};
export default config;
