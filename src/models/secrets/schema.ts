/** Sets of characters that a shape names in braces. */
export const alphabets = {
  digit: '0-9',
  hex: '0-9a-f',
  HEX: '0-9A-F',
  anyHex: '0-9a-fA-F',
  lower: 'a-z',
  upper: 'A-Z',
  letter: 'a-zA-Z',
  lowerAlnum: 'a-z0-9',
  upperAlnum: 'A-Z0-9',
  alnum: 'a-zA-Z0-9',
  word: 'a-zA-Z0-9_',
  base32: 'A-Z2-7',
  base64: 'a-zA-Z0-9+/',
  base64url: 'a-zA-Z0-9_-',
  dotted: 'a-zA-Z0-9_.-',
  unreserved: 'a-zA-Z0-9_.~-',
  bech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
} as const;

/** The name of a set of characters. */
export type Alphabet = keyof typeof alphabets;

/** How the characters of a credential prove that it is one: a checksum or what they decode to. */
export type SecretCheck =
  /** The last six characters are the CRC-32 of the text between the first `_` and them, in base 62. */
  | 'crc32-base62'
  /** The last seven characters are the CRC-32 of all before them, in base 36. */
  | 'crc32-base36'
  /** The last four of the bytes that the text is the base64 of are Microsoft's Marvin checksum of those before, with one of the `seeds`. */
  | 'marvin-base64'
  /** The last three characters are the beginning of that checksum, where `8Q~` marks that there is one. */
  | 'marvin-unreserved'
  /** The last eight characters are the CRC-32 of the random part before them, in hexadecimal. */
  | 'crc32-hex'
  /** The checksum of Bech32 (BIP 173). */
  | 'bech32'
  /** A header that is JSON and names an algorithm with a signature, a payload that is JSON, a signature. */
  | 'jwt'
  /** The first part is the base64 of a number of 17 to 20 digits. */
  | 'base64-snowflake'
  /** What follows the first `_` is the base64 of JSON. */
  | 'base64-json';

/** The form of the credentials that one service issues. */
export interface SecretFormatRow {
  /** Unique; in kebab case. */
  readonly id: string;
  /** What is found, with its article: `a GitHub personal access token`. */
  readonly label: string;
  /**
   * The whole credential: literal text, `{alphabet:length}`, `{alphabet:least-most}` and `(one|other)`. `\` takes a special character as
   * itself.
   */
  readonly shape: string;
  readonly check?: SecretCheck;
  /** What checksums of Marvin start with: eight characters that tell kinds of keys apart. */
  readonly seeds?: readonly string[];
  /**
   * Words of which one must be part of the name of the place, for forms that other values have as well (32 hexadecimal digits). Such a form
   * is looked for in whole values only.
   */
  readonly near?: readonly string[];
  /** Properties beside which it is one for browsers, known to all who load the page: the `apiKey` of a Firebase app. */
  readonly publicBeside?: readonly string[];
  /** Absent: `high`. */
  readonly confidence?: 'high' | 'medium';
  /** Where the form is described. */
  readonly evidence: string;
}
