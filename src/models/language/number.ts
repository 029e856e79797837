import type { LibraryModel } from '../schema.ts';

/** Numbers, booleans and `Math`: what comes out holds no text of the sender. */
export const numberModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Number',
  types: [
    { name: 'Number', path: 'Member[Number,parseInt,parseFloat,BigInt].ReturnValue' },
    { name: 'Number', path: 'Member[Number].Instance' },
    { name: 'Number', path: 'Member[Number].Member[parseInt,parseFloat].ReturnValue' },
    { name: 'Number', path: 'Member[BigInt].Member[asIntN,asUintN].ReturnValue' },
    { name: 'Number', path: 'Member[Math].AnyMember.ReturnValue' },
    { name: 'String', type: 'Number', path: 'Member[toFixed,toPrecision,toExponential,toString,toLocaleString].ReturnValue' },
  ],
  sanitizers: [
    { path: 'Member[Number,parseInt,parseFloat,BigInt]', removes: 'harm' },
    { path: 'Member[Boolean,isNaN,isFinite]', removes: 'all' },
    { path: 'Member[Number].Member[parseInt,parseFloat]', removes: 'harm' },
    { path: 'Member[Number].Member[isInteger,isSafeInteger,isFinite,isNaN]', removes: 'all' },
    { path: 'Member[BigInt].Member[asIntN,asUintN]', removes: 'all' },
    {
      path: 'Member[Math].Member[abs,acos,acosh,asin,asinh,atan,atan2,atanh,cbrt,ceil,clz32,cos,cosh,exp,expm1,floor,fround,hypot,imul,log,log10,log1p,log2,max,min,pow,random,round,sign,sin,sinh,sqrt,tan,tanh,trunc]',
      removes: 'all',
    },
    // Only numbers have these methods.
    { type: 'Number', path: 'Member[toFixed,toPrecision,toExponential]', removes: 'all' },
  ],
};
