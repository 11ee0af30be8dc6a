import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './launch.ts';
import { ROOT } from './paths.ts';

/** Edges of the icons that the browsers ask for, in pixels. */
const SIZES = [16, 32, 48, 96, 128];

/** Draws `icons/sic.svg` at every size. Run after a change of the drawing: `npx tsx src/build/icons.ts`. */
const svg = readFileSync(join(ROOT, 'icons/sic.svg'), 'utf8');
const browser = await launchChromium({ headless: true });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}" style="display:block"`)}`,
  );
  writeFileSync(join(ROOT, `icons/${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
