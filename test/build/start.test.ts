import { describe, expect, test } from 'vitest';
import { wishOf } from '../../src/build/start.ts';

describe('npm start', () => {
  test('without arguments: the sample, in whichever browser is there', () => {
    expect(wishOf([])).toMatchObject({ browser: null, headless: false });
    expect(wishOf([]).target).toMatch(/sample\/bakhmut\.html$/);
  });
  test.each([
    [['https://vane.example/a'], { target: 'https://vane.example/a' }],
    [['page.html', '--headless'], { target: 'page.html', headless: true }],
    [['--browser', 'firefox', 'page.html'], { target: 'page.html', browser: 'firefox' }],
  ])('%j', (args, wish) => expect(wishOf(args)).toMatchObject(wish));
  test.each([[['--browser', 'lynx']], [['--loud']]])('%j is refused', (args) => expect(() => wishOf(args)).toThrow());
});
