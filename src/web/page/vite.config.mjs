import { defineConfig } from 'vite';

/** Built by scripts/build.mjs into dist/web/page. One script, one style: no inline code, as the page's CSP forbids it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { external: [/^\/pdfjs\//] },
  },
});
