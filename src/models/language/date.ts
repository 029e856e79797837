import type { LibraryModel } from '../schema.ts';

/** Dates and `Intl` formats: what comes out is a number or a text of digits and fixed words, and `Invalid Date` otherwise. */
export const dateModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date',
  types: [
    { name: 'Date', path: 'Member[Date].Instance', declared: ['Date'] },
    { name: 'Number', path: 'Member[Date].Member[now,parse,UTC].ReturnValue' },
    {
      name: 'String',
      type: 'Date',
      path: 'Member[toISOString,toJSON,toString,toDateString,toTimeString,toUTCString,toGMTString,toLocaleDateString,toLocaleTimeString,toLocaleString].ReturnValue',
    },
    { name: 'Number', type: 'Date', path: 'Member[getTime,valueOf].ReturnValue' },
  ],
  sanitizers: [
    { path: 'Member[Date]', removes: 'all' },
    { path: 'Member[Date].Member[now,parse,UTC]', removes: 'all' },
    {
      type: 'Date',
      path: 'Member[toISOString,toDateString,toTimeString,toUTCString,toGMTString,toLocaleDateString,toLocaleTimeString,getTime,getFullYear,getUTCFullYear,getMonth,getUTCMonth,getDate,getUTCDate,getDay,getUTCDay,getHours,getUTCHours,getMinutes,getUTCMinutes,getSeconds,getUTCSeconds,getMilliseconds,getUTCMilliseconds,getTimezoneOffset,setTime,setFullYear,setUTCFullYear,setMonth,setUTCMonth,setDate,setUTCDate,setHours,setUTCHours,setMinutes,setUTCMinutes,setSeconds,setUTCSeconds,setMilliseconds,setUTCMilliseconds]',
      removes: 'all',
    },
    {
      path: 'Member[Intl].Member[NumberFormat,DateTimeFormat,RelativeTimeFormat,PluralRules].Instance.Member[format,select,formatRange]',
      removes: 'all',
    },
    { path: 'Member[Intl].Member[NumberFormat,DateTimeFormat].ReturnValue.Member[format,formatRange]', removes: 'all' },
    { path: 'Member[Intl].Member[Collator].Instance.Member[compare]', removes: 'all' },
  ],
  flows: [
    { path: 'Member[Intl].Member[ListFormat].Instance.Member[format]', from: 'Argument[0].ArrayElement', to: 'ReturnValue' },
    {
      path: 'Member[Intl].Member[Segmenter].Instance.Member[segment]',
      from: 'Argument[0]',
      to: 'ReturnValue.ArrayElement.Member[segment]',
    },
  ],
};
