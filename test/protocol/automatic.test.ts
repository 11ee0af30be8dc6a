import { describe, expect, test } from 'vitest';
import { mayBeRead } from '../../src/protocol/automatic.ts';

describe('mayBeRead', () => {
  test.each([
    ['https://www.vane.example/news/a', true],
    ['http://vane.example/', true],
    ['https://mailonline.example/', true],
    ['https://mail.vane.example/inbox', false],
    ['https://docs.vane.example/d/1', false],
    ['http://localhost:8080/', false],
    ['http://127.0.0.1/', false],
    ['http://192.168.1.1/', false],
    ['http://[::1]/', false],
    ['http://printer/', false],
    ['http://nas.local/', false],
    ['http://wiki.corp/', false],
    ['file:///home/a.html', false],
    ['ftp://vane.example/', false],
  ])('%s: %s', (url, expected) => expect(mayBeRead(new URL(url))).toBe(expected));
});
