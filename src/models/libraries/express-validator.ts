import type { LibraryModel } from '../schema.ts';
import { addressExcludes, objectThreats, threatsWithoutHosts } from '../threats.ts';

const chain = 'express-validator.Chain';

const outcome = 'express-validator.Outcome';

const harmless =
  'isUUID,isULID,isInt,isFloat,isDecimal,isNumeric,isBoolean,isAlpha,isAlphanumeric,isHexadecimal,isOctal,isMongoId,isMD5,isHash,isISO8601,isRFC3339,isDate,isTime,isPort,isHexColor,isMACAddress,isIBAN,isBIC,isCreditCard,isEAN,isISBN,isISSN,isISIN,isISRC,isISO31661Alpha2,isISO31661Alpha3,isISO4217,isISO6391,isLocale,isMobilePhone,isPostalCode,isBase58,isIn,equals,isDivisibleBy';

/** express-validator: checks of a request that stand before its handler, who asks for the outcome. */
export const expressValidator = {
  package: 'express-validator',
  versions: '>=6',
  evidence: 'https://express-validator.github.io/docs/api/validation-chain',
  types: [
    { name: chain, path: 'Member[check,body,query,param,header,cookie].ReturnValue', declared: ['ValidationChain'] },
    { name: chain, path: 'Member[checkSchema].ReturnValue.ArrayElement' },
    { name: chain, type: chain, path: 'AnyMember.ReturnValue' },
    { name: outcome, path: 'Member[validationResult].ReturnValue', declared: ['Result'] },
  ],
  schemas: [
    { path: 'Member[body]', schema: 'field', places: ['body'] },
    { path: 'Member[query]', schema: 'field', places: ['query'] },
    { path: 'Member[param]', schema: 'field', places: ['params'] },
    { path: 'Member[header]', schema: 'field', places: ['headers'] },
    { path: 'Member[cookie]', schema: 'field', places: ['cookies'] },
    { path: 'Member[checkSchema]', schema: 'fields' },
    { path: 'Member[check]', schema: 'field', places: ['body', 'cookies', 'headers', 'params', 'query'] },
    { type: chain, path: `Member[${harmless}]`, schema: 'check', removes: 'all' },
    { type: chain, path: 'Member[isIP]', schema: 'check', removes: threatsWithoutHosts },
    { type: chain, path: 'Member[toInt,toFloat,toBoolean,toDate]', schema: 'coerce', removes: 'all' },
    { type: chain, path: 'Member[isString]', schema: 'check', removes: objectThreats },
    { type: chain, path: 'Member[isEmail]', schema: 'check', removes: addressExcludes },
    { type: chain, path: 'Member[escape]', schema: 'check', removes: ['html', 'xml'] },
    { type: chain, path: 'Member[matches]', schema: 'pattern' },
    { type: chain, path: 'Member[custom]', schema: 'refine' },
    { type: chain, path: 'Member[not,if,customSanitizer,replace,unescape]', schema: 'any' },
    {
      type: chain,
      path: 'Member[withMessage,bail,optional,exists,notEmpty,isEmpty,isLength,isByteLength,isURL,isArray,isObject,isJSON,isJWT,isFQDN,isBase64,isBase32,isAscii,isSlug,isSemVer,isMimeType,isStrongPassword,isLowercase,isUppercase,contains,isBefore,isAfter,isLatLong,trim,ltrim,rtrim,stripLow,blacklist,whitelist,normalizeEmail,toLowerCase,toUpperCase,toArray,default,hide]',
      schema: 'same',
    },
    { path: 'Member[validationResult]', schema: 'verdict', answers: { isList: true } },
    { path: 'Member[matchedData]', schema: 'matched' },
    { type: outcome, path: 'Member[isEmpty]', schema: 'test' },
    { type: outcome, path: 'Member[throw]', schema: 'assert' },
    { type: outcome, path: 'Member[array]', schema: 'safe-parse', answers: { isList: true } },
  ],
} as const satisfies LibraryModel;
