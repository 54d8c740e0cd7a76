import { openAsBlob } from 'node:fs';
import { posix } from 'node:path';
import { SaxesParser } from 'saxes';
import { SourceError } from '../../document/source-error.ts';
import type { FoundFile } from '../shards/list-documents.ts';
import { loadOptional } from '../load-optional.ts';
import { QueueError } from '../queue-error.ts';
import type { Store, StoredObject } from './store.ts';

interface Bucket {
  readonly name: string;
  readonly prefix: string;
  /** Answers of 200 and 404 only; others are tried again and then thrown. */
  readonly ask: (
    method: string,
    key: string,
    init?: { query?: string; body?: Blob | Uint8Array<ArrayBuffer> },
  ) => Promise<Response>;
}

/** "s3://bucket/prefix" as a store; each object is put whole by the server. Keys and endpoint from AWS_… of the environment. */
export async function openBucket(address: string): Promise<Store> {
  const bucket = await connect(address);
  const at = (key: string): string => bucket.prefix + key;
  const put = async (key: string, body: Blob | Uint8Array<ArrayBuffer>): Promise<void> => {
    const answer = await bucket.ask('PUT', at(key), { body });
    if (!answer.ok) throw new Error(`PUT ${key}: ${answer.status}`);
    await answer.arrayBuffer();
  };
  return {
    put: (key, bytes) => put(key, new Uint8Array(Buffer.from(bytes as string))),
    putFile: async (key, file) => put(key, await openAsBlob(file)),
    read: async (key) => {
      const answer = await bucket.ask('GET', at(key));
      if (answer.ok) return answer.body as AsyncIterable<Uint8Array> | null;
      await answer.arrayBuffer();
      return null;
    },
    has: async (key) => (await bucket.ask('HEAD', at(key))).ok,
    list: async function* (prefix) {
      for await (const { key, ...object } of listObjects(bucket, at(prefix)))
        yield { ...object, key: key.slice(bucket.prefix.length) };
    },
    remove: async (key) => {
      await (await bucket.ask('DELETE', at(key))).arrayBuffer();
    },
  };
}

/** The documents below "s3://bucket/prefix", in the order of their keys; the version is the tag of their content. */
export async function* findObjects(address: string, isDocument: (name: string) => boolean): AsyncGenerator<FoundFile> {
  const bucket = await connect(address);
  const root = `s3://${new URL(address).host}/`;
  for await (const { key, tag } of listObjects(bucket, bucket.prefix)) {
    const isHidden = key.split('/').some((name) => name.startsWith('.') || name.startsWith('~$'));
    if (key.endsWith('/') || isHidden || !isDocument(key)) continue;
    yield { source: { path: root + key, name: posix.basename(key).normalize('NFC') }, version: tag };
  }
}

/** Throws `SourceError` for what is wrong with the object, anything else for what is wrong with the server. */
export async function loadObject(address: string, maxBytes: number): Promise<Uint8Array> {
  const slash = address.lastIndexOf('/') + 1;
  const bucket = await connect(address.slice(0, slash));
  const answer = await bucket.ask('GET', bucket.prefix + address.slice(slash));
  if (!answer.ok) {
    await answer.arrayBuffer();
    throw new SourceError('corrupt', 'open', 'open/not-found');
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new SourceError('too-large', 'open', 'open/too-large', { bytes, limit: maxBytes });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

async function connect(address: string): Promise<Bucket> {
  const { AwsClient } = await loadOptional('aws4fetch', () => import('aws4fetch'));
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION = 'us-east-1' } = process.env;
  if (AWS_ACCESS_KEY_ID === undefined || AWS_SECRET_ACCESS_KEY === undefined)
    throw new QueueError(
      'Để dùng s3://… hãy đặt biến môi trường AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY (và AWS_ENDPOINT_URL nếu không phải Amazon).',
      'For s3://… set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_ENDPOINT_URL where it is not Amazon).',
    );
  const client = new AwsClient({
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN !== undefined && { sessionToken: AWS_SESSION_TOKEN }),
    region: AWS_REGION,
    service: 's3',
    retries: 6,
  });
  const [name = '', ...path] = address.slice('s3://'.length).split('/');
  const prefix = path.join('/').replace(/\/$/, '');
  const host = process.env['AWS_ENDPOINT_URL'] ?? `https://s3.${AWS_REGION}.amazonaws.com`;
  return {
    name,
    prefix: prefix === '' ? '' : `${prefix}/`,
    ask: async (method, key, { query = '', body } = {}) => {
      const url = `${host.replace(/\/$/, '')}/${name}/${key.split('/').map(encodeURIComponent).join('/')}${query}`;
      // A body's hash would need all of it in memory.
      const headers = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
      const answer = await client.fetch(url, { method, headers, ...(body && { body }) });
      if (answer.ok || answer.status === 404) return answer;
      throw new Error(`${method} ${name}/${key}: ${answer.status} ${(await answer.text()).slice(0, 200)}`);
    },
  };
}

interface ListedObject extends StoredObject {
  readonly tag: string;
}

async function* listObjects(bucket: Bucket, prefix: string): AsyncGenerator<ListedObject> {
  for (let after = ''; ;) {
    const query = new URLSearchParams({ 'list-type': '2', prefix, ...(after !== '' && { 'start-after': after }) });
    const answer = await bucket.ask('GET', '', { query: `?${query.toString().replaceAll('+', '%20')}` });
    // a prefix without objects is listed as empty; there is no such answer to a bucket that exists
    if (!answer.ok) throw new QueueError(`Không có kho ${bucket.name}.`, `There is no bucket ${bucket.name}.`);
    const page = readListing(await answer.text());
    yield* page.objects;
    after = page.objects.at(-1)?.key ?? '';
    if (!page.isCut || after === '') return;
  }
}

/** A page of ListObjectsV2: flat elements, of which those of `Contents` describe an object. */
function readListing(xml: string): { readonly objects: ListedObject[]; readonly isCut: boolean } {
  const objects: ListedObject[] = [];
  let fields = new Map<string, string>();
  let isCut = false;
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    text = '';
    if (name === 'Contents') fields = new Map();
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'IsTruncated') isCut = text === 'true';
    if (name === 'Contents') objects.push(toObject(fields));
    else fields.set(name, text);
    text = '';
  });
  parser.write(xml).close();
  return { objects, isCut };
}

function toObject(fields: ReadonlyMap<string, string>): ListedObject {
  return {
    key: fields.get('Key') ?? '',
    bytes: Number(fields.get('Size')),
    changed: Date.parse(fields.get('LastModified') ?? ''),
    tag: (fields.get('ETag') ?? '').replaceAll('"', ''),
  };
}
