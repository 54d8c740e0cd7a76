import type { FurnitureKind } from '../../document/raw-document.ts';
import type { ReadDocument } from '../../annotate/reading.ts';
import type { Span } from '../../document/span.ts';
import type { Recipient, Signature } from '../../record/schema.ts';
import { classifyHeaderLine, isCapitals } from '../../outline/header-lines.ts';
import { splitSegments, type Segment } from '../../outline/segments.ts';
import { isPersonName, isWitnessPosition, type Zones } from '../../outline/zones/index.ts';
import { readRecipients, splitRecipients } from './recipients.ts';
import { isSignatureSegment, readSignature, type SignaturePart } from './signature.ts';

export interface Footer {
  readonly recipients: readonly Recipient[];
  readonly signature: Signature | null;
  readonly signedFor: string | null;
  readonly furniture: readonly { readonly kind: FurnitureKind; readonly span: Span }[];
}

/**
 * Two bodies that issue one paper sign side by side, each column with an office and a name: the left one stands first, as it is read. Who
 * drew up a paper or took its minutes signs there too, and is no second.
 */
function readSignatures(segments: readonly Segment[], document: ReadDocument): SignaturePart {
  const left = segments.filter(({ column }) => column === 0);
  const right = segments.filter(({ column }) => column !== 0);
  const [first, second] = [readSignature(left, document), readSignature(right, document)];
  if (!isWhole(first.signature) || !isWhole(second.signature)) return readSignature(segments, document);
  const { authority, onBehalfOf, position, name } = second.signature;
  return {
    signature: {
      ...first.signature,
      spans: [...first.signature.spans, ...second.signature.spans],
      others: [{ authority, onBehalfOf, position, name }],
    },
    body: first.body,
    rest: [...first.rest, ...second.rest],
  };
}

function isWhole(signature: Signature | null): signature is Signature {
  const position = signature?.position ?? null;
  return position !== null && isCapitals(position) && !isWitnessPosition(position) && signature?.name !== null;
}

/** Parts the footer's lines into the list on the left and the signature on the right, by their words, not by their order (docs/genre.md 7.3). */
export function readFooter(zones: Zones, document: ReadDocument): Footer {
  const left: Segment[] = [];
  const right: Segment[] = [];
  let inList = false;
  let afterPosition = false;
  // a name in the left cell behind the archive line is the signer's
  let hasArchive = false;
  for (const segment of zones.footer.flatMap(splitSegments)) {
    const isLabel = classifyHeaderLine(segment.text) === 'recipients';
    if (isLabel) inList = true;
    const isBullet = /^[-–•+*]/u.test(segment.text);
    const isLateName = afterPosition && hasArchive && isPersonName(segment.text);
    hasArchive ||= /^[-–•+*\s]*Lưu(?!\p{L})/u.test(segment.text);
    const mayBeSignature = isLateName || (!isLabel && !isBullet && segment.column !== 0);
    const isSignature = mayBeSignature && isSignatureSegment(segment, afterPosition);
    const isBeside = mayBeSignature && afterPosition && segment.column !== undefined;
    if (isSignature) afterPosition = true;
    (!isSignature && !isBeside && (isLabel || isBullet || inList) ? left : right).push(segment);
  }
  const { signature, body, rest } = readSignatures(right, document);
  const { recipients, labels } = readRecipients(left.flatMap(splitRecipients));
  // what is attached may repeat the national title and motto of its cover: furniture, not its wording
  const printed = [...zones.attachmentHeads.flatMap((block) => block.pieces), ...labels];
  const furniture = [
    ...printed.map((span) => ({ kind: 'label' as const, span })),
    ...rest.map(({ span }) => ({ kind: 'other' as const, span })),
  ];
  return { recipients, signature, signedFor: body, furniture };
}
