import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isOutOfSight } from '../../src/page/out-of-sight.ts';

/** An element of a page with a style, and the box that a browser would give it; its parent fills the page. */
function laidOut(style: string, { x = 0, y = 0, width = 300, height = 20 } = {}): Element {
  const { document } = new JSDOM(`<main><p style="${style}">Words</p></main>`).window;
  const [main, paragraph] = [document.querySelector('main'), document.querySelector('p')];
  if (!main || !paragraph) throw new Error('no paragraph');
  const box = (left: number, top: number, w: number, h: number): DOMRect =>
    ({ x: left, y: top, left, top, width: w, height: h, right: left + w, bottom: top + h }) as DOMRect;
  main.getBoundingClientRect = () => box(0, 0, 800, 600);
  paragraph.getBoundingClientRect = () => box(x, y, width, height);
  return paragraph;
}

const TINY = { width: 1, height: 1 };

describe('isOutOfSight', () => {
  test.each([
    ['letters without size', 'font-size: 0', {}],
    ['left of the page', 'position: absolute', { x: -9999 }],
    ['above the page', 'position: absolute', { y: -900 }],
    ['a box of one pixel that cuts off', 'overflow-x: hidden; overflow-y: hidden', TINY],
    ['no width, cut off', 'overflow-x: hidden', { width: 1 }],
    ['no height, cut off', 'overflow-y: hidden', { height: 0 }],
    ['clipped to nothing', 'clip-path: inset(50%)', {}],
  ])('%s', (_what, style, box) => expect(isOutOfSight(laidOut(style, box))).toBe(true));
  test.each([
    ['plain words', '', {}],
    ['half out of the page', '', { x: -200 }],
    ['words that fade in', 'opacity: 0', {}],
    ['a box without height whose words run over', '', { height: 0 }],
    ['a box of some pixels that cuts off', 'overflow-x: hidden; overflow-y: hidden', { width: 200, height: 2 }],
    ['an element without a box of its own', 'display: contents', { width: 0, height: 0 }],
    ['clipped a little', 'clip-path: inset(5%)', {}],
  ])('not: %s', (_what, style, box) => expect(isOutOfSight(laidOut(style, box))).toBe(false));
  test('the parent cuts off', () => {
    const { document } = new JSDOM('<div style="clip-path: inset(100%)"><p>Words</p></div>').window;
    expect(isOutOfSight(document.querySelector('p') ?? document.body)).toBe(true);
  });
});
