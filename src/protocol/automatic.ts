/** First labels of hosts where people keep what is theirs: mail, documents, calendars, chats. */
const PRIVATE_LABEL =
  /^(?:mail|webmail|email|outlook|owa|inbox|docs?|drive|calendar|contacts|chat|teams|meet|cloud|office|intranet|portal|login|accounts?|sso|auth|bank|banking|my)$/;
/** Last labels that are no public names (RFC 2606, RFC 6762, RFC 8375, and what routers hand out). */
const LOCAL_LABEL = /^(?:local|localhost|internal|intranet|lan|home|corp|private|test|invalid|arpa|onion)$/;

/** Whether the address is one that automatic checking may look at: public, and not somebody's own papers. */
export function mayBeRead({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }): boolean {
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  // An address in numbers: IPv6 has no dots, IPv4 has a last label of digits.
  const labels = hostname.toLowerCase().split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || /^\d+$/.test(last)) return false;
  return !LOCAL_LABEL.test(last) && !PRIVATE_LABEL.test(labels[0] ?? '');
}
