/**
 * Where a list of names stands. The words before it are the caller's business; the place says what may follow a name
 * and how much a name that no list knows must look like one.
 */
export const NAME_PLACES = {
  /** Before a predicate: "X chủ trì …". */
  subject: { runsToEnd: false, takesObject: false, anyForm: false },
  /** After "giao", "đề nghị", "yêu cầu": a predicate follows. */
  asked: { runsToEnd: false, takesObject: false, anyForm: false },
  /** After "phối hợp (với)", "cùng với": a predicate follows, or nothing. */
  partner: { runsToEnd: false, takesObject: false, anyForm: true },
  /** After "tham mưu", "trình", "giúp": what is advised may follow with no word between. */
  advised: { runsToEnd: false, takesObject: true, anyForm: false },
  /** After "báo cáo", "gửi (về)": what is reported may follow with no word between. */
  receiver: { runsToEnd: false, takesObject: true, anyForm: false },
  /** A heading over assigned items: nothing but names. */
  heading: { runsToEnd: true, takesObject: false, anyForm: true },
  /** The value of "Cơ quan phối hợp: …", a cell of a unit column: nothing but names. */
  field: { runsToEnd: true, takesObject: false, anyForm: true },
} as const satisfies Record<string, PlaceTraits>;

export type NamePlace = keyof typeof NAME_PLACES;

export interface PlaceTraits {
  /** No predicate follows: a name goes on to the next separator, verbs and all. */
  readonly runsToEnd: boolean;
  /** An object may stand right behind the name, so only what cannot be one continues it. */
  readonly takesObject: boolean;
  /** Any noun will do; else a name needs a head, a noun that opens names, a plural word or capitals. */
  readonly anyForm: boolean;
}
