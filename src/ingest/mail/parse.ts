import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A message as far as documents go: its body and what it carries. */
export interface Message {
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** A message of RFC 5322 (.eml). Pictures that the body itself shows are none of its attachments. */
export async function parseEml(bytes: Uint8Array, limits: ReadLimits): Promise<Message> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const email = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
    const attachments = email.attachments
      .filter((one) => !(one.related === true && one.mimeType.startsWith('image/')))
      .map((one, index) => ({
        name: one.filename ?? nameForType(one.mimeType, index),
        bytes: typeof one.content === 'string' ? new TextEncoder().encode(one.content) : new Uint8Array(one.content),
      }));
    return checkSizes({ html: email.html ?? '', text: email.text ?? '', attachments }, limits);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError('corrupt', 'ingest', 'ingest/message-unreadable', {}, cause);
  }
}

/** A message of Outlook (.msg, [MS-OXMSG]). */
export async function parseMsg(bytes: Uint8Array, limits: ReadLimits): Promise<Message> {
  const { default: loaded } = await import('@kenjiuno/msgreader');
  // CommonJS: its exports are the default of the module in Node, and its own default under bundlers
  const exported: unknown = loaded;
  const MsgReader = (typeof exported === 'function' ? exported : loaded.default) as typeof loaded.default;
  try {
    const reader = new MsgReader(new Uint8Array(bytes).buffer);
    const fields = reader.getFileData();
    const attachments = (fields.attachments ?? []).flatMap((one, index): Attachment[] => {
      if (one.attachmentHidden === true) return [];
      const found = reader.getAttachment(one);
      const name = one.innerMsgContent ? `${one.name ?? `thu-${index + 1}`}.msg` : found.fileName;
      return [{ name, bytes: found.content }];
    });
    const html = fields.html ? new TextDecoder().decode(fields.html) : (fields.bodyHtml ?? '');
    return checkSizes({ html, text: fields.body ?? '', attachments }, limits);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError('corrupt', 'ingest', 'ingest/message-unreadable', {}, cause);
  }
}

function nameForType(mimeType: string, index: number): string {
  const ending = mimeType === 'message/rfc822' ? 'eml' : mimeType.slice(mimeType.lastIndexOf('/') + 1);
  return `dinh-kem-${index + 1}.${ending}`;
}

function checkSizes(message: Message, limits: ReadLimits): Message {
  const size = message.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > limits.maxUnpackedBytes || message.attachments.length > limits.maxZipEntries)
    throw new SourceError('too-large', 'ingest', 'ingest/too-large', {
      limit: 'unpacked-bytes',
      value: limits.maxUnpackedBytes,
    });
  return message;
}
