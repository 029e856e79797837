import type { LibraryModel } from '../schema.ts';
import { addressExcludes, objectThreats } from '../threats.ts';

/** Properties without a constraint are refused, or taken out of the object. */
const listed = [{ path: 'Argument[1].Member[whitelist]', is: 'truthy' }] as const;

const each = [{ path: 'Argument[any].Member[each]', is: 'truthy' }] as const;

const harmless =
  'IsUUID,IsInt,IsNumber,IsBoolean,IsDate,IsPositive,IsNegative,Min,Max,IsDivisibleBy,IsEnum,IsIn,Equals,IsAlpha,IsAlphanumeric,IsNumberString,IsBooleanString,IsDecimal,IsHexadecimal,IsMongoId,IsISO8601,IsRFC3339,IsDateString,IsMilitaryTime,IsPort,IsHash,IsHexColor,IsOctal,IsMACAddress,IsISBN,IsISSN,IsISRC,IsISIN,IsIBAN,IsBIC,IsEAN,IsCreditCard,IsISO31661Alpha2,IsISO31661Alpha3,IsISO4217CurrencyCode,IsLocale,IsBase58,IsFirebasePushId,MinDate,MaxDate,IsMobilePhone';

const bounded =
  'IsString,IsUrl,IsFQDN,IsIP,IsJSON,IsJWT,IsBase32,IsBase64,IsAscii,Contains,Length,MinLength,MaxLength,IsLowercase,IsUppercase,IsSemVer,IsMimeType,IsStrongPassword,IsPhoneNumber,IsTimeZone,IsLatitude,IsLongitude,IsLatLong,IsByteLength,IsDataURI';

/**
 * class-validator: decorators of a class's fields. `validate` answers a list of errors; the object stays as it is. Fields without
 * decorators pass.
 */
export const classValidator = {
  package: 'class-validator',
  evidence: 'https://github.com/typestack/class-validator#validation-decorators',
  schemas: [
    { path: `Member[${harmless}]`, schema: 'make', removes: 'all', each: true, when: each },
    { path: `Member[${harmless}]`, schema: 'make', removes: 'all' },
    { path: 'Member[Matches]', schema: 'pattern', each: true, when: each },
    { path: 'Member[Matches]', schema: 'pattern' },
    { path: 'Member[IsEmail]', schema: 'make', removes: addressExcludes, each: true, when: each },
    { path: 'Member[IsEmail]', schema: 'make', removes: addressExcludes },
    { path: `Member[${bounded}]`, schema: 'make', removes: objectThreats, each: true, when: each },
    { path: `Member[${bounded}]`, schema: 'make', removes: objectThreats },
    {
      path: 'Member[IsOptional,IsDefined,IsNotEmpty,IsEmpty,NotEquals,IsNotIn,NotContains,IsArray,IsObject,IsNotEmptyObject,IsInstance,ArrayContains,ArrayNotContains,ArrayNotEmpty,ArrayMinSize,ArrayMaxSize,ArrayUnique,Validate,ValidateBy,ValidatePromise,Allow]',
      schema: 'any',
    },
    { path: 'Member[ValidateNested]', schema: 'nested', each: true, when: each },
    { path: 'Member[ValidateNested]', schema: 'nested' },
    { path: 'Member[ValidateIf]', schema: 'conditional' },
    {
      path: 'Member[validate]',
      schema: 'safe-parse',
      of: 'Argument[0]',
      answers: { isList: true },
      unknown: 'refused',
      isAsync: true,
      when: listed,
    },
    { path: 'Member[validateSync]', schema: 'safe-parse', of: 'Argument[0]', answers: { isList: true }, unknown: 'refused', when: listed },
    { path: 'Member[validateOrReject]', schema: 'assert', of: 'Argument[0]', unknown: 'refused', isAsync: true, when: listed },
    { path: 'Member[validate]', schema: 'safe-parse', of: 'Argument[0]', answers: { isList: true }, isAsync: true },
    { path: 'Member[validateSync]', schema: 'safe-parse', of: 'Argument[0]', answers: { isList: true } },
    { path: 'Member[validateOrReject]', schema: 'assert', of: 'Argument[0]', isAsync: true },
  ],
} as const satisfies LibraryModel;

/** class-transformer: data as objects of a class. */
export const classTransformer = {
  package: 'class-transformer',
  evidence: 'https://github.com/typestack/class-transformer#methods',
  schemas: [
    {
      path: 'Member[plainToInstance,plainToClass]',
      schema: 'instance',
      subject: 'Argument[1]',
      unknown: 'dropped',
      when: [{ path: 'Argument[2].Member[excludeExtraneousValues]', is: 'truthy' }],
    },
    { path: 'Member[plainToInstance,plainToClass]', schema: 'instance', subject: 'Argument[1]' },
    { path: 'Member[Type]', schema: 'lazy' },
  ],
  flows: [
    { path: 'Member[instanceToPlain,classToPlain,instanceToInstance]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[serialize]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[deserialize,deserializeArray]', from: 'Argument[1]', to: 'ReturnValue', decodes: true },
  ],
} as const satisfies LibraryModel;
