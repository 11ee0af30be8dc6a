/** Seconds of a time such as `00:01:02,500`, `01:02.500` or `1:02`; null where it is none. */
export function secondsOf(time: string): number | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(time.trim());
  if (!match) return null;
  const [, hours, minutes, seconds, part] = match;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${part ?? 0}`);
}

const YOUTUBE = /^(?:https?:\/\/)(?:[a-z]+\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be)\//i;

/** The address of a recording at a time, in whole seconds: YouTube's `t=`, elsewhere a media fragment (W3C Media Fragments URI 1.0). */
export function atTime(url: string, seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [plainUrl = '', fragment] = url.split('#', 2);
  if (!YOUTUBE.test(url)) return `${plainUrl}#t=${whole}`;
  const [path = '', query = ''] = plainUrl.split('?', 2);
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:t|start)=/.test(part));
  return `${path}?${[...kept, `t=${whole}`].join('&')}${fragment ? `#${fragment}` : ''}`;
}
