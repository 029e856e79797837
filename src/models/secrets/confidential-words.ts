/** Headers beside those of credentials that carry what proves who somebody is, in lower case. */
export const confidentialHeaders: ReadonlySet<string> = new Set([
  'cookie',
  'set-cookie',
  'x-id-token',
  'x-refresh-token',
  'x-session-token',
]);

const storedDigest = /^(?:(?:pass(?:word|wd|phrase)?|pwd)(?:hash|hashed|digest|salt)|(?:hash|hashed|encrypted)(?:pass(?:word|wd)?|pwd))$/u;

/** Is it what is kept instead of a password, which nobody who asks for other things should get? */
export function isStoredDigest(name: string): boolean {
  return storedDigest.test(name.toLowerCase().replaceAll(/[^a-z\d]/gu, ''));
}

/** Functions, as they are called, that answer the part of a request which their first argument names. */
export const askingFunction = /(?:^|\.)(?:get|header|param|query|cookie|field)\w*$/u;

/** Names of credentials of a person, in lower case and without separators. */
export const senderSecrets: ReadonlySet<string> = new Set(['otp', 'totp', 'passcode', 'mfacode', 'cvv', 'cvc', 'cvv2']);

/** Words before `token` with which it tells nothing to others: an address of a device, a state of a form. */
export const openTokenOwners: ReadonlySet<string> = new Set([
  'device',
  'push',
  'fcm',
  'apns',
  'expo',
  'notification',
  'registration',
  'nextforward',
  'nextbackward',
  'ref',
  'mention',
  'count',
  'prompt',
  'completion',
  'total',
  'unsubscribe',
  'captcha',
  'recaptcha',
  'turnstile',
]);

/** Names of facts about a person, in lower case and without separators. */
export const personalNames: ReadonlySet<string> = new Set([
  'email',
  'emailaddress',
  'useremail',
  'customeremail',
  'contactemail',
  'phone',
  'phonenumber',
  'mobile',
  'mobilenumber',
  'ssn',
  'socialsecuritynumber',
  'socialsecurity',
  'nationalid',
  'nationalinsurancenumber',
  'taxid',
  'taxnumber',
  'dob',
  'dateofbirth',
  'birthdate',
  'birthday',
  'creditcard',
  'creditcardnumber',
  'cardnumber',
  'ccnumber',
  'pan',
  'iban',
  'bankaccount',
  'accountnumber',
  'routingnumber',
  'passport',
  'passportnumber',
  'driverslicense',
  'licensenumber',
  'medicalrecordnumber',
  'healthinsurancenumber',
]);

/** Names of parts of a secret that are no secret, in lower case and without separators: what is stored beside a password. */
export const openParts: ReadonlySet<string> = new Set([
  'user',
  'username',
  'login',
  'host',
  'hostname',
  'domain',
  'server',
  'port',
  'database',
  'db',
  'dbname',
  'dbinstanceidentifier',
  'dbclusteridentifier',
  'engine',
  'schema',
  'region',
  'endpoint',
  'url',
  'baseurl',
  'name',
  'id',
  'clientid',
  'appid',
  'accountid',
  'accesskeyid',
  'issuer',
  'audience',
  'email',
  'clientemail',
  'projectid',
  'version',
  'stage',
  'environment',
  'type',
  'expires',
  'expiresin',
  'expiresat',
  'expiration',
  'expiry',
  'createdat',
  'updatedat',
  'createddate',
  'lastchangeddate',
  'arn',
  'algorithm',
  'alg',
  'scheme',
  'protocol',
  'ssl',
  'timeout',
  'enabled',
]);
