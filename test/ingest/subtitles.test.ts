import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { atTime, secondsOf } from '../../src/ingest/times.ts';

const YOUTUBE = 'https://www.youtube.com/watch?v=abc';
/** Every statement as "time speaker: words". */
const said = (kind: 'srt' | 'vtt', text: string, url = YOUTUBE) =>
  ingest({ name: 'talk', read: '2026-11-24', kind, text, url, lang: 'en' }).statements.map(
    (row) => `${/t=(\d+)/.exec(row.sources?.[0]?.url ?? '')?.[1]} ${row.speaker ?? '-'}: ${row.text}`,
  );

describe('SRT', () => {
  test('cues become sentences; each has the time of the cue in which it begins', () => {
    const srt = `\ufeff1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>Good evening and</i>\r\n\r\n2\r\n00:00:03,500 --> 00:00:05,000\r\n{\\an8}welcome, Dr. Berg. We\r\n\r\n3\r\n00:01:06,000 --> 00:01:09,000\r\nstart\r\nnow.\r\n`;
    expect(said('srt', srt)).toEqual(['1 -: Good evening and welcome, Dr. Berg.', '3 -: We start now.']);
  });
  test('labels, dashes of two people in one cue, chevrons, music', () => {
    const srt = `1
00:00:01,000 --> 00:00:02,000
ANNA: Hello.

2
00:00:03,000 --> 00:00:04,000
- Who is that?
- It's me.

3
00:00:05,000 --> 00:00:06,000
[Music]

4
00:00:07,000 --> 00:00:08,000
>> ANNA: Come in.
>> Thanks.
`;
    expect(said('srt', srt)).toEqual([
      '1 Anna: Hello.',
      '3 -: Who is that?',
      "3 -: It's me.",
      '7 Anna: Come in.',
      '7 -: Thanks.',
    ]);
  });
  test('a cue without a number, hours left out, a full stop for the comma; a bad time is counted', () => {
    const found = ingest({
      name: 'talk',
      read: '2026-11-24',
      kind: 'srt',
      text: '00:01.500 --> 00:02.000\nOne here.\n\n2\nx --> y\nTwo here.\n\n3\n1:00:00,000 --> 1:00:01,000\nThree here.\n',
    });
    expect(found.statements.map(({ text }) => text)).toEqual(['One here.', 'Three here.']);
    expect(found.notes).toContainEqual({ kind: 'left-out', what: 'bad-cues', count: 1 });
  });
  test('without full stops statements end at pauses or after some words', () => {
    const cue = (at: number, words: string) =>
      `${at}\n00:${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')},000 --> 00:59:00,000\n${words}\n`;
    const srt = Array.from({ length: 20 }, (_, at) =>
      cue(at * 2 + (at > 9 ? 20 : 0), `word${at} and more of them`),
    ).join('\n');
    const found = said('srt', srt);
    expect(found.map((row) => row.split(' ')[0])).toEqual(['0', '8', '16', '40', '48', '56']);
    expect(found[0]).toBe(
      '0 -: word0 and more of them word1 and more of them word2 and more of them word3 and more of them',
    );
  });
});

describe('WebVTT', () => {
  test('voices, classes, notes, styles, entities', () => {
    const vtt = `WEBVTT - a talk

NOTE nobody reads this

STYLE
::cue { color: white }

intro
00:01.000 --> 00:04.000 align:start
<v Anna Berg>Good evening.</v> <v Tom>Hi
there.</v>

00:00:07.000 --> 00:00:09.000
<v.loud Anna Berg>We <c.x>will</c> go <00:00:08.000>&amp; see.
`;
    expect(said('vtt', vtt)).toEqual([
      '1 Anna Berg: Good evening.',
      '1 Tom: Hi there.',
      '7 Anna Berg: We will go & see.',
    ]);
  });
  test('a sentence goes on in the next cue of the same voice; a cue without a voice is nobody’s', () => {
    const vtt = `WEBVTT

00:01.000 --> 00:02.000
<v Anna Berg>Good evening

00:02.000 --> 00:03.000
<v Anna Berg>to you all. And

00:03.000 --> 00:04.000
<v Anna Berg>welcome.

00:05.000 --> 00:06.000
Who is that?
`;
    expect(said('vtt', vtt)).toEqual([
      '1 Anna Berg: Good evening to you all.',
      '2 Anna Berg: And welcome.',
      '5 -: Who is that?',
    ]);
  });
  test('one voice that speaks once is a speaker all the same', () => {
    expect(said('vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Berg>Hello there.\n')).toEqual([
      '1 Anna Berg: Hello there.',
    ]);
  });
  test('what stands before the first label is somebody’s', () => {
    expect(
      said('vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello there.\n\n00:03.000 --> 00:04.000\nMR. HILL: Hello.\n'),
    ).toEqual(['1 -: Hello there.', '3 Hill: Hello.']);
  });
  test('words that a rolling caption repeats are read once', () => {
    const vtt = `WEBVTT

00:01.000 --> 00:02.000
the bridge will

00:02.000 --> 00:03.000
the bridge will
be closed.

00:03.000 --> 00:04.000
be closed.
On Monday.
`;
    expect(said('vtt', vtt)).toEqual(['1 -: the bridge will be closed.', '3 -: On Monday.']);
  });
});

describe('times', () => {
  test.each([
    ['00:01:02,500', 62.5],
    ['01:02.500', 62.5],
    ['1:02', 62],
    ['1:00:00', 3600],
    ['12', null],
    ['a:bc', null],
  ])('%s', (written, seconds) => {
    expect(secondsOf(written)).toBe(seconds);
  });
  test.each([
    [YOUTUBE, `${YOUTUBE}&t=62`],
    ['https://www.youtube.com/watch?v=abc&t=5s', `${YOUTUBE}&t=62`],
    ['https://youtu.be/abc', 'https://youtu.be/abc?t=62'],
    ['https://example.org/talk.mp4', 'https://example.org/talk.mp4#t=62'],
    ['https://example.org/talk#part', 'https://example.org/talk#t=62'],
    ['https://notyoutube.com/a', 'https://notyoutube.com/a#t=62'],
  ])('%s', (url, at) => {
    expect(atTime(url, 62.9)).toBe(at);
  });
});
