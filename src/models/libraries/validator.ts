import type { LibraryModel } from '../schema.ts';
import { addressExcludes, threatsWithoutHosts } from '../threats.ts';

/**
 * validator.js 13. Its functions throw for what is not a text. `isEmail` allows quotes, backticks, `|` and `&` in the local part,
 * `isURL` and `isDataURI` allow nearly everything, `isFreightContainerID` (and its alias `isISO6346`) checks the beginning only:
 * they are not listed as checks of content.
 */
export const validator: LibraryModel = {
  package: ['validator', 'validator/es'],
  evidence: 'https://github.com/validatorjs/validator.js#validators',
  sanitizers: [
    { path: 'Member[toInt,toFloat,toBoolean,toDate]', removes: 'all' },
    {
      path: 'Member[contains,equals,matches,isAfter,isBefore,isAlpha,isAlphanumeric,isAscii,isBase32,isBase58,isBase64,isBIC,isBoolean,isByteLength,isCreditCard,isCurrency,isDataURI,isDate,isDecimal,isDivisibleBy,isEAN,isEmail,isEmpty,isEthereumAddress,isFloat,isFQDN,isHash,isHexadecimal,isHexColor,isHSL,isIBAN,isIdentityCard,isIMEI,isIn,isInt,isIP,isIPRange,isISBN,isISIN,isISO31661Alpha2,isISO31661Alpha3,isISO4217,isISO6391,isISO8601,isISRC,isISSN,isJSON,isJWT,isLatLong,isLength,isLicensePlate,isLocale,isLowercase,isMACAddress,isMagnetURI,isMD5,isMimeType,isMobilePhone,isMongoId,isNumeric,isOctal,isPassportNumber,isPort,isPostalCode,isRFC3339,isRgbColor,isSemVer,isSlug,isStrongPassword,isTaxID,isTime,isULID,isUppercase,isURL,isUUID,isVAT,isWhitelisted]',
      removes: 'all',
    },
    {
      path: 'Member[whitelist]',
      removes: 'all',
      when: [{ path: 'Argument[1]', is: 'matches', pattern: '^(?:a-z|A-Z|0-9|\\\\w|\\\\d|[A-Za-z0-9_])+$' }],
    },
  ],
  natives: [{ path: 'Member[matches]', native: 'tested-by-pattern' }],
  guards: [
    {
      path: 'Member[isAlpha,isAlphanumeric,isNumeric,isInt,isFloat,isDecimal,isDivisibleBy,isHexadecimal,isOctal,isUUID,isULID,isMongoId,isMD5,isHash,isBoolean,isISO8601,isRFC3339,isDate,isTime,isMACAddress,isPort,isHexColor,isHSL,isRgbColor,isIBAN,isBIC,isCreditCard,isEAN,isISBN,isISIN,isISSN,isISRC,isIMEI,isEthereumAddress,isBtcAddress,isISO31661Alpha2,isISO31661Alpha3,isISO4217,isISO6391,isLocale,isLatLong,isMobilePhone,isPostalCode,isLicensePlate,isPassportNumber,isVAT,isTaxID,isIdentityCard,isAbaRouting,isBase58]',
      subject: 'Argument[0]',
      removes: 'all',
      when: 'true',
    },
    { path: 'Member[isIP,isIPRange]', subject: 'Argument[0]', removes: threatsWithoutHosts, when: 'true' },
    // One of a list; equal to a given text; made of given characters.
    { path: 'Member[isIn]', subject: 'Argument[0]', removes: 'all', when: 'true' },
    { path: 'Member[isEmpty]', subject: 'Argument[0]', removes: 'all', when: 'true' },
    // Letters, digits, `-`, `_`: still a name, and `-` can come first in some of them.
    {
      path: 'Member[isSlug,isBase32,isBase64,isJWT,isSemVer,isMimeType]',
      subject: 'Argument[0]',
      removes: [
        'sql',
        'nosql',
        'shell',
        'encoded-script',
        'code',
        'path',
        'html',
        'header',
        'log',
        'regex',
        'deserialize',
        'prototype',
        'prompt',
        'email',
        'ldap',
        'xpath',
        'xml',
        'mass-assignment',
      ],
      when: 'true',
    },
    // A host name of the sender's choice.
    {
      path: 'Member[isFQDN]',
      subject: 'Argument[0]',
      removes: [
        'sql',
        'nosql',
        'shell',
        'encoded-script',
        'argument',
        'code',
        'path',
        'html',
        'header',
        'log',
        'deserialize',
        'prototype',
        'prompt',
        'email',
        'ldap',
        'xpath',
        'xml',
        'mass-assignment',
      ],
      when: 'true',
    },
    { path: 'Member[isEmail]', subject: 'Argument[0]', removes: addressExcludes, when: 'true' },
    { path: 'Member[isURL]', subject: 'Argument[0]', removes: ['argument', 'nosql', 'header', 'log', 'mass-assignment'], when: 'true' },
    {
      path: 'Member[isCurrency]',
      subject: 'Argument[0]',
      removes: ['sql', 'nosql', 'code', 'path', 'html', 'header', 'log', 'mass-assignment'],
      when: 'true',
    },
    // Only says that it is a text.
    {
      path: 'Member[isLength,isByteLength,isAscii,isLowercase,isUppercase,isStrongPassword]',
      subject: 'Argument[0]',
      removes: ['nosql', 'mass-assignment'],
      when: 'true',
    },
  ],
  flows: [
    { path: 'Member[trim,ltrim,rtrim]', from: 'Argument[0]', to: 'ReturnValue', transparent: true, removes: ['nosql', 'mass-assignment'] },
    { path: 'Member[toString]', from: 'Argument[0]', to: 'ReturnValue', transparent: true, removes: ['nosql', 'mass-assignment'] },
    { path: 'Member[escape]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html', 'xml', 'nosql', 'mass-assignment'] },
    { path: 'Member[unescape]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, restores: ['html'] },
    { path: 'Member[stripLow]', from: 'Argument[0]', to: 'ReturnValue', removes: ['header', 'log', 'email', 'nosql', 'mass-assignment'] },
    { path: 'Member[blacklist,normalizeEmail]', from: 'Argument[0]', to: 'ReturnValue', removes: ['nosql', 'mass-assignment'] },
    {
      path: 'Member[whitelist]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[1]', is: 'matches', pattern: '^(?:a-z|A-Z|0-9|\\\\w|\\\\d|[A-Za-z0-9_])+$', not: true }],
    },
  ],
};
