import { commonPasswords, leastLengths } from '../models/secrets/credential-words.ts';
import { credentialStandIns } from '../models/secrets/request-words.ts';
import { isPattern, isPlaceholder } from './is-placeholder.ts';
import { measureRandomness } from './measure-randomness.ts';
import type { NameMeaning } from './name-meaning.ts';
import { isPublicToken } from './verify-check.ts';

/**
 * How sure the place is: `use`: a library takes its credential here. `account`: it is named for a credential and stands beside a user or a
 * host, is what a client is made with, or what stands in for an environment variable. `name`: it is only named for one.
 */
export type PlaceStrength = 'use' | 'account' | 'name';

/** From here on text is random rather than words, in bits per character. */
const randomBits = 5.3;
/** Words with a digit or sign in them, as people choose passwords. */
const chosenBits = 4.6;
const longestSecret = 4096;

const address = /^[a-z][a-z\d+.-]*:\/\/|^(?:mailto|data|urn|arn|file|tel):|^www\./iu;
const localAddress = /^(?:[a-z]+:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|::1|\[::1\])(?:[:/]|$)/u;
const path =
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)|^[\w.-]+(?:\/[\w.{}:*-]+)+\/?$|\.(?:[cm]?[jt]sx?|json|ya?ml|pem|key|crt|txt|html|css|md|env|png|svg|gif|webp|jpe?g|ico)(?:\?[\w=&.-]{0,40})?$/u;
const hash =
  /^(?:\{\w{2,10}\})?\$(?:2[abxy]\$\d\d|argon2|scrypt|[156y])|^pbkdf2|^\{S?SHA|^(?:sha\d{0,3}|md5|bcrypt|scrypt|argon2)[\w-]{0,10}[$:]|^sha\d{1,3}-/iu;
/** What SOPS, eyaml, EJSON, Ansible and OpenPGP made of a value. */
const encrypted = /^(?:ENC\[(?:AES256_GCM|PKCS7|GPG),|EJ\[\d:|\$ANSIBLE_VAULT;|-----BEGIN PGP MESSAGE)/u;
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;
const environmentName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u;
const markup = /[<>{}]|\\[dwsb]|\(\?|^\/.*\/[gimuy]*$|;\s|,\s/u;
const regularExpression = /^\^.*\$$|\[[^\]]+\][{+*]/u;
const dotted = /^(?:[A-Za-z_$][\w$-]*\.)+[A-Za-z_$][\w$-]*$/u;
const mail = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu;
const setting =
  /^(?:anonymous@?|missing|unset|unknown|empty|unavailable|true|false|yes|no|on|off|enabled|disabled|(?:second|minute|hour|day|week)s|include|omit|same-origin|\d{1,4}|\d+\s?(?:ms|[smhd]|min|days?))$/iu;
/** Keys that are pressed together: `ctrl+shift+k`. */
const keyboardShortcut = /^(?:(?:ctrl|control|alt|shift|meta|cmd|command|option|mod)[+-]){1,4}[a-z\d]{1,12}$/iu;
const version = /^[~^]?v?\d+\.\d+(?:\.\d+)?(?:[-+][\w.]+)?$/u;
/** Words of a passphrase, of which none speaks of one as labels do. */
const phrase = /^(?!.*\b(?:password|secret|token|key|enter|your|the)\b)[a-z\d]+(?: [a-z\d]+){1,5}$/u;
/** Words of labels, messages and descriptions. */
const messageWords =
  /\b(?:passwords?|passphrase|secrets?|tokens?|keys?|credentials?|enter|your|you|we|is|are|be|must|may|should|can|cannot|not|no|please|at least|contain|characters?|letters?|digits?|invalid|required?|missing|wrong|incorrect|forgot|reset|change|confirm|new|old|current|user|login|log in|sign|account|email|fields?|use|used|using|set|default|optional|click|here|select|show|hide|error|failed|with|for|of|to|de|el|la|le|das|der|die|ein|una?|su|votre|ihr)\b/iu;
const selfNaming =
  /(?:secret|password|passwd|pwd|admin)[-_.]?\d{3,}[!?@#$%*]?$|(?:super|top|very|my|ultra|some|our)[-_. ]*(?:(?:long|secure|strong|private|jwt|api)[-_. ]*)*(?:secret|password|passphrase)|s3cr3t|p[@4][s$5]{2}w[o0]rd|pa(?:[$5][s$5]|s[$5])w[o0]rd|passw0rd/iu;
/** Names of languages, kinds of content, headers, and codes of errors. */
const codeName =
  /^[a-z]{2,3}(?=-)(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}|\d{4}))?$|^(?:application|text|image|audio|video|multipart|font)\/[\w.+-]+|^[Xx]-[\w-]+$|^[A-Z]+(?:[-_][A-Z\d]+){0,5}[-_]\d+$/u;
/** Short names of constants. */
const constantName = /^(?=.{1,11}$)[A-Z\d]+(?:_[A-Z\d]+)*$/u;
/** Names within names, as of environment variables, stores and claims: `env:DB_PASSWORD`, `same:password`; rules of a check: `required|min:8`. */
const namespaced = /^[a-z][a-z-]*(?:[:|][A-Za-z_][\w/-]*|:\d+)+$/u;
/** What labels call a password in other languages; people add digits to a password. */
const foreignLabel =
  /^\D*(?:passwort|kennwort|palavra-?passe|contrase[nñ]a|mot-?de-?passe|wachtwoord|has[lł]o|lösenord|losenord|adgangskode|salasana|jelsz[oó]|heslo|[sş]ifre|katasandi|geheimnis)\D*$/iu;
/** A word that is called out, as labels are. */
const exclamation = /^[A-Z][a-z]+[!?]$/u;
/** Names of components with a number. */
const componentName = /^[A-Z][a-z]+(?:[A-Z][a-z]+)+\d{1,2}$/u;
/** Connection strings of programs that stand in for a service on this machine. */
const localConnection = /=https?:\/\/(?:localhost|127\.0\.0\.1)\b|^UseDevelopmentStorage=true/u;
/** Packages, and what belongs to one: `@scope/package:name`. */
const packageName = /^@[a-z\d][\w.-]*\/[a-z\d][\w.-]*(?:$|[:/#@])/u;
/** Words joined by capitals, with a size or a number at the end: `titleFontSizeLG`. */
const joinedWords = /^[A-Za-z][a-z]*(?:[A-Z]{1,2}[a-z]+)+(?=[A-Z]{0,3}\d{0,2}$)/u;
const leastWordLength = 3.2;
/** Calls in the language of types of databases, and in that of styles. */
const typeCall =
  /^[a-z]+\(\d+(?:,\s?\d+)?\)$|^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color(?:-mix)?|var|calc|min|max|clamp|url|theme)\(.*\)$|^[a-z]+(?:\.[a-z]+)?(?:\?|\[\])$/u;
/** A name with a number: `api-key-v2`. */
const versionedName = /^[a-z]+(?:[-_][a-z]+)*[-_]v?\d{1,2}$/u;
/** Names of plans, stages and kinds with a number or a year. */
const numberedName = /^[a-z]+(?:[-_.:][a-z]+)*[-_.:]v?\d{1,4}$/u;
/** Fingerprints of keys and addresses on chains, which are public. */
const publicNumber = /^0x[\da-f]{8,40}$/iu;
/** The scheme before the credentials of a header. */
const headerScheme = /^[A-Za-z][\w-]{2,30}\s+(?:token=|apikey=|key=)?"?/u;
const askedHeader = /^(?:Bearer|Basic|Token|ApiKey)\s+(\S{6,200})$/iu;
const testWords =
  /^(?:tests?|mock|fake|dummy|valid|invalid|expired|bad|wrong|good|null|undefined|anonymous|token|realm)(?![a-z])|[=\]})]$/iu;
const publicKey =
  /-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY|EC PUBLIC KEY)|^ssh-(?:rsa|ed25519|dss) |^pk_|^pk\.eyJ|^sb_publishable_|^MII[A-Za-z\d]|^MFkwEwYHKoZIzj0CAQ|^MCowBQYDK2Vw|^B[\w-]{86}$/u;

/**
 * Does a value that stands in such a place look like a credential, with no known form? `leastWords`: texts of so many words count, unless they
 * speak to people.
 */
export function isCredentialValue(value: string, strength: PlaceStrength, meaning: NameMeaning, leastWords = Infinity): boolean {
  if (value.length < 3 || value.length > longestSecret || isPlaceholder(value) || isPublicToken(value)) return false;
  if (strength === 'use') return !address.test(value) && !publicKey.test(value) && !hash.test(value);
  if (meaning === 'header') return isHeaderCredential(value.replace(headerScheme, ''));
  if (isNoCredential(value)) return false;
  if (strength === 'account' && meaning === 'credential' && phrase.test(value)) return true;
  if (meaning === 'credential' && isPassphrase(value, leastWords)) return true;
  if (/\s/u.test(value) || environmentName.test(value)) return false;
  if (strength === 'name' && exclamation.test(value)) return false;
  if (strength === 'account' && meaning === 'credential') return !isOnlyName(value);
  if (componentName.test(value)) return false;
  if (meaning === 'token') return isRandom(value, 16) && !isJoinedWords(value) && !numberedName.test(value);
  return isRandom(value, 8) || isChosen(value);
}

/** Is a value too short for what its name says that it is? */
export function isTooShort(value: string, name: string): boolean {
  return value.length < (leastLengths.get(name.toLowerCase().replaceAll('_', '')) ?? 0);
}

/** Is it a header with a credential that a program asks for in these words: not a scheme alone, nor a credential of a test? */
export function isAskedHeader(value: string): boolean {
  const credential = askedHeader.exec(value)?.[1];
  return credential !== undefined && !isPlaceholder(credential) && !testWords.test(credential);
}

/** Is it a word that a sender writes in place of a credential, or one of a test? */
export function isStandIn(value: string): boolean {
  return credentialStandIns.has(value.toLowerCase()) || testWords.test(value);
}

/** Does a value mix digits, small and great letters or signs, as no word does that stands behind the name of a password by chance? */
export function isMixed(value: string): boolean {
  return /\d/u.test(value) && /[a-z]/u.test(value) && /[A-Z!@#$%^&*?+]/u.test(value) && !/[.[\]{}|]/u.test(value);
}

/** Is it a password that somebody was given, and none that documentation shows: random, or of letters of both cases, digits and signs? */
export function looksIssued(password: string): boolean {
  return password.length >= 8 && !selfNaming.test(password) && (isRandom(password, 8) || isMixed(password));
}

/** Is it a word that people take for a password? */
export function isCommonPassword(value: string): boolean {
  return commonPasswords.has(value.toLowerCase());
}

/** Does a text name another machine, as labels of forms do not? */
export function isHostName(text: string): boolean {
  return /^[\w.-]+(?::\d+)?$|^[a-z][a-z\d+.-]*:\/\//iu.test(text) && /[.:\d-]/u.test(text);
}

/** Does an address or a host name this machine? */
export function isLocalAddress(text: string): boolean {
  return localAddress.test(text);
}

/** Words between spaces, of which none shows that the text is one for people. */
function isPassphrase(value: string, leastWords: number): boolean {
  if (value.length > 100 || !/^[\x21-\x7e]+(?: [\x21-\x7e]+)+$/u.test(value)) return false;
  return value.split(' ').length >= leastWords && !messageWords.test(value) && !/[.:?,]$|[()<>{}=[\]"/]/u.test(value);
}

/** What follows the scheme; an identifier is a credential there. */
function isHeaderCredential(value: string): boolean {
  return uuid.test(value) || (!/\s/u.test(value) && !isNoCredential(value) && isRandom(value, 10) && /[a-z]/u.test(value));
}

/** Forms of text that are no credentials wherever they stand. */
function isNoCredential(value: string): boolean {
  return (
    address.test(value) ||
    path.test(value) ||
    hash.test(value) ||
    encrypted.test(value) ||
    mail.test(value) ||
    packageName.test(value) ||
    localConnection.test(value) ||
    publicKey.test(value) ||
    dotted.test(value) ||
    codeName.test(value) ||
    typeCall.test(value) ||
    (namespaced.test(value) && measureRandomness(value) < chosenBits) ||
    publicNumber.test(value) ||
    setting.test(value) ||
    foreignLabel.test(value) ||
    keyboardShortcut.test(value) ||
    version.test(value) ||
    uuid.test(value) ||
    regularExpression.test(value) ||
    (value.length < 200 && markup.test(value) && /[\s\\<]/u.test(value))
  );
}

/** Names of parts of programs and of stored secrets, words joined by capitals; a word as labels have it. */
function isOnlyName(value: string): boolean {
  if (/^[A-Z][a-z]+$/u.test(value) || /[^\x20-\x7e]/u.test(value)) return true;
  return /^[a-z]+(?:[A-Z][a-z]+)+$/u.test(value) && measureRandomness(value) < chosenBits;
}

/** Random letters change their case more often than names do. */
function isJoinedWords(value: string): boolean {
  const words = joinedWords.exec(value)?.[0];
  return words !== undefined && words.length >= leastWordLength * (words.match(/[A-Z]|^[a-z]/gu)?.length ?? 0);
}

function isRandom(value: string, least: number): boolean {
  if (value.length < least || /[^\x20-\x7e]/u.test(value) || isPattern(value)) return false;
  if (/^[\da-f]+$/u.test(value) || /^[\dA-F]+$/u.test(value)) return value.length >= 16 && /[a-f]/iu.test(value) && /\d/u.test(value);
  return /[A-Za-z]/u.test(value) && measureRandomness(value) >= randomBits && (value.length >= 12 || /\d|.[A-Z]/u.test(value));
}

/** A password as people choose them: letters with digits or signs within, no list of words. */
function isChosen(value: string): boolean {
  if (value.length < 6 || value.length > 64 || !/^[\x21-\x7e]+$/u.test(value)) return false;
  if (selfNaming.test(value)) return true;
  if (versionedName.test(value) || constantName.test(value)) return false;
  const hasDigit = /\d/u.test(value);
  const hasSign = /[!@#$%^&*?+=~]/u.test(value);
  if (!/[A-Za-z]/u.test(value) || !(hasDigit || hasSign)) return false;
  return hasSign && hasDigit ? true : measureRandomness(value) >= chosenBits;
}
