import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const type = 'runtypes.Runtype';

/** runtypes 6 and 7. `check`, `guard` and `assert` leave an object as it is; `parse` of 7 drops unknown keys. */
export const runtypes = {
  package: 'runtypes',
  versions: '>=6',
  evidence: 'https://github.com/runtypes/runtypes#readme',
  types: [
    { name: type, path: 'Member[String,Number,BigInt,Boolean,Null,Undefined,Nullish,Void,Never,Symbol,Unknown]' },
    { name: type, path: 'AnyMember.ReturnValue', declared: ['Runtype', 'Object'] },
    {
      name: type,
      type,
      path: 'Member[or,and,optional,default,nullable,undefinedable,nullishable,withConstraint,withGuard,withAssertion,withBrand,withParser,with,clone].ReturnValue',
    },
    { name: type, type: 'runtypes.Object', path: 'Member[pick,omit,extend,asPartial,asReadonly,exact].ReturnValue' },
    { name: 'runtypes.Object', path: 'Member[Object,Record].ReturnValue' },
    { name: 'runtypes.Object', type: 'runtypes.Object', path: 'Member[pick,omit,extend,asPartial,asReadonly,exact].ReturnValue' },
  ],
  schemas: [
    { path: 'Member[String]', schema: 'make', removes: objectThreats, isValue: true },
    { path: 'Member[Number,BigInt,Boolean,Null,Undefined,Nullish,Void,Never,Symbol]', schema: 'make', removes: 'all', isValue: true },
    { path: 'Member[Unknown]', schema: 'any', isValue: true },
    { path: 'Member[Literal]', schema: 'make', removes: 'all' },
    { path: 'Member[Template,InstanceOf,Function]', schema: 'any' },
    { path: 'Member[Object]', schema: 'open' },
    { path: 'Member[Record]', schema: 'record', when: [{ path: 'Argument[1]', is: 'present' }] },
    { path: 'Member[Record]', schema: 'open' },
    { path: 'Member[Array]', schema: 'array' },
    { path: 'Member[Tuple]', schema: 'tuple' },
    { path: 'Member[Union]', schema: 'union' },
    { path: 'Member[Intersect]', schema: 'intersection' },
    { path: 'Member[Lazy]', schema: 'lazy' },
    { path: 'Member[Optional,Brand]', schema: 'same' },
    { path: 'Member[Constraint]', schema: 'refine' },
    { path: 'Member[Parser]', schema: 'transform' },
    { type, path: 'Member[or]', schema: 'union' },
    { type, path: 'Member[and]', schema: 'intersection' },
    { type, path: 'Member[withConstraint,withGuard,withAssertion]', schema: 'refine' },
    { type, path: 'Member[withParser]', schema: 'transform' },
    { type, path: 'Member[default]', schema: 'fallback' },
    { type: 'runtypes.Object', path: 'Member[extend]', schema: 'extend' },
    { type: 'runtypes.Object', path: 'Member[pick]', schema: 'pick' },
    { type: 'runtypes.Object', path: 'Member[omit]', schema: 'omit' },
    { type: 'runtypes.Object', path: 'Member[exact]', schema: 'closed', refuses: true },
    { type, path: 'Member[optional,nullable,undefinedable,nullishable,withBrand,with,clone]', schema: 'same' },
    { type: 'runtypes.Object', path: 'Member[asPartial,asReadonly]', schema: 'same' },
    { type, path: 'Member[parse]', schema: 'parse', unknown: 'dropped' },
    { type, path: 'Member[check]', schema: 'parse', unknown: 'kept' },
    { type, path: 'Member[assert]', schema: 'assert' },
    { type, path: 'Member[guard]', schema: 'test' },
    { type, path: 'Member[inspect,validate]', schema: 'safe-parse', answers: { success: 'success', value: 'value' } },
  ],
} as const satisfies LibraryModel;
