import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPack } from '../reference/pack.ts';
import { fingerprintOf, splitSignature, withSignature } from '../reference/signature.ts';
import { Failure, firstLine } from './failure.ts';
import { readFile } from './packs.ts';
import { writeWhole } from './write-pack.ts';

export const KEY = 'sic pack key -o MINE.key';
export const SIGN = 'sic pack sign FILE.sicpack --key MINE.key';

/** `sic pack key`: a new private key in a file that only its owner reads; a file that is there is never replaced. */
export async function keyCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { output: { type: 'string', short: 'o' } } });
  const { output } = values;
  if (!output) throw new Failure(`pack key needs a file to write: ${KEY}`);
  if (existsSync(output)) throw new Failure(`${output} is there already: a key that is lost cannot be made again`);
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(output, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new Failure(`${output} could not be written (${firstLine(error)})`);
  }
  process.stdout.write(
    `${output}: keep it to yourself. Its fingerprint: ${await fingerprintOf(publicBytes(privateKey))}\n`,
  );
  return 0;
}

/** `sic pack sign`: puts a signature at the end of a pack, or another one in its place. */
export async function signCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { key: { type: 'string' } } });
  const [path] = positionals;
  if (!path || positionals.length > 1 || !values.key) throw new Failure(`pack sign needs one pack and a key: ${SIGN}`);
  const file = readFile(path, 'a pack made by sic pack build');
  const pack = openPack(file);
  if (pack.kind === 'refused') throw new Failure(`${path} cannot be signed: ${pack.reason}`);
  const key = privateKeyIn(values.key);
  const bytes = new Uint8Array(sign(null, splitSignature(file).pack, key));
  writeWhole(path, withSignature(file, { key: publicBytes(key), bytes }));
  process.stdout.write(`${path}: signed by the key ${await fingerprintOf(publicBytes(key))}\n`);
  return 0;
}

function privateKeyIn(path: string): KeyObject {
  const pem = readFile(path, 'a key made by sic pack key');
  try {
    const key = createPrivateKey(Buffer.from(pem));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // said below: what it is instead does not matter
  }
  throw new Failure(`${path} holds no Ed25519 private key: make one with ${KEY}`);
}

/** The 32 bytes of the public key; they stand last in its SPKI form (RFC 8410). */
function publicBytes(key: KeyObject): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32));
}
