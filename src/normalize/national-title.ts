/** Folded start of the national title (state) or of the Party's (HD 36-HD/VPTW), the one line that every header has. */
export const NATIONAL_TITLE = /^cong\s+hoa\s+xa\s+hoi|^dang cong san viet nam/u;
