import type { ContentfulStatusCode } from 'hono/utils/http-status';

type Sentence = (args: Readonly<Record<string, string | number>>) => string;

/** What a request may be answered with instead: status, and a sentence in both languages. */
const PROBLEMS = {
  'desk/no-key': {
    status: 401,
    vi: () => 'Cần mở bàn làm việc bằng địa chỉ mà lệnh kehoach in ra (địa chỉ có mã khóa).',
    en: () => 'Open the desk by the address that the kehoach command printed (it holds the key).',
  },
  'desk/foreign': {
    status: 403,
    vi: () => 'Yêu cầu đến từ một trang khác nên bị từ chối.',
    en: () => 'The request comes from another page and is refused.',
  },
  'desk/bad-request': {
    status: 400,
    vi: ({ path = '' }) => `Yêu cầu sai ở “${path}”.`,
    en: ({ path = '' }) => `The request is wrong at “${path}”.`,
  },
  'desk/not-found': {
    status: 404,
    vi: () => 'Không có văn bản này trong kho.',
    en: () => 'There is no such document in the archive.',
  },
  'desk/no-record': {
    status: 404,
    vi: () => 'Văn bản này không đọc được nên không có bản ghi.',
    en: () => 'This document could not be read, so there is no record.',
  },
  'desk/no-source': {
    status: 404,
    vi: () => 'Không còn thấy tệp gốc của văn bản này. Hãy thả lại tệp vào trang.',
    en: () => 'The source of this document is no longer there. Drop the file on the page again.',
  },
  'desk/too-large': {
    status: 413,
    vi: ({ limit = 0 }) => `Tệp lớn hơn ${Math.round(Number(limit) / 2 ** 20)} MB nên không được nhận.`,
    en: ({ limit = 0 }) => `The file is larger than ${Math.round(Number(limit) / 2 ** 20)} MB and is not taken.`,
  },
  'desk/too-slow': {
    status: 408,
    vi: () => 'Tệp gửi lên bị đứng quá lâu. Hãy gửi lại.',
    en: () => 'The upload stood still for too long. Send it again.',
  },
  'desk/full': {
    status: 503,
    vi: () => 'Đang bận đọc nhiều văn bản. Hãy gửi lại sau ít giây.',
    en: () => 'Busy reading other documents. Send it again in some seconds.',
  },
  'desk/stale': {
    status: 409,
    vi: () => 'Văn bản vừa được sửa ở cửa sổ khác. Bản mới nhất đã được mở lại.',
    en: () => 'The document was corrected in another window. The latest state was opened.',
  },
  'desk/damaged': {
    status: 409,
    vi: () => 'Tệp ghi các chỗ sửa bị hỏng nên không ghi thêm vào. Hãy xem lại tệp này trong kho.',
    en: () => 'The file of corrections is damaged, so nothing is written to it. Look at it in the archive.',
  },
  'desk/invalid-correction': {
    status: 422,
    vi: ({ path = '' }) => `Chỗ sửa không hợp lệ (${path}).`,
    en: ({ path = '' }) => `The correction is not valid (${path}).`,
  },
  'desk/cannot-write': {
    status: 507,
    vi: () => 'Không ghi được vào kho: kiểm tra dung lượng đĩa và quyền ghi.',
    en: () => 'The archive cannot be written: check the disk space and permissions.',
  },
  'desk/defect': {
    status: 500,
    vi: () => 'Lỗi không ngờ tới của chương trình. Xin báo cho người phát triển.',
    en: () => 'An unexpected error of the program. Please report it.',
  },
} as const satisfies Record<string, { status: ContentfulStatusCode; vi: Sentence; en: Sentence }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Thrown by a route: ends the request with a status and a sentence for people. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(code: ProblemCode, args: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.args = args;
  }
}

export function describeProblem(
  { code, args }: Problem,
  language: 'vi' | 'en',
): {
  status: ContentfulStatusCode;
  body: { code: ProblemCode; message: string };
} {
  const problem = PROBLEMS[code];
  return { status: problem.status, body: { code, message: problem[language](args) } };
}
