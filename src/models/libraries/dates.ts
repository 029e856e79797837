import type { LibraryModel } from '../schema.ts';

/** date-fns: dates in, dates, numbers and texts of digits and fixed words out. The format is copied into the text. */
export const dateFns: LibraryModel = {
  package: ['date-fns', 'date-fns/fp'],
  evidence: 'https://date-fns.org/docs/format',
  sanitizers: [
    {
      path: 'Member[parseISO,parseJSON,toDate,fromUnixTime,formatISO,formatISO9075,formatRFC3339,formatRFC7231,formatDistance,formatDistanceToNow,formatDistanceStrict,formatRelative,formatDuration,parse,getTime,getUnixTime,getYear,getMonth,getDate,getDay,getHours,getMinutes,getSeconds,differenceInDays,differenceInHours,differenceInMinutes,differenceInSeconds,differenceInMonths,differenceInYears,differenceInCalendarDays,differenceInMilliseconds,compareAsc,compareDesc,isAfter,isBefore,isEqual,isFuture,isPast,isValid,isWithinInterval,isMatch,isDate,isWeekend,isSameDay,addDays,addHours,addMinutes,addMonths,addSeconds,addWeeks,addYears,add,sub,subDays,subHours,subMinutes,subMonths,subSeconds,subWeeks,subYears,startOfDay,endOfDay,startOfMonth,endOfMonth,startOfWeek,endOfWeek,startOfYear,endOfYear,startOfHour,min,max,clamp,set,setHours,setMinutes,setDate,setMonth,setYear]',
      removes: 'all',
    },
  ],
  flows: [{ path: 'Member[format,lightFormat]', from: 'Argument[1]', to: 'ReturnValue' }],
};

/** date-fns-tz: dates of a time zone. */
export const dateFnsTz: LibraryModel = {
  package: 'date-fns-tz',
  evidence: 'https://github.com/marnusw/date-fns-tz#readme',
  sanitizers: [{ path: 'Member[toZonedTime,fromZonedTime,utcToZonedTime,zonedTimeToUtc,toDate,getTimezoneOffset]', removes: 'all' }],
  flows: [
    { path: 'Member[format]', from: 'Argument[1]', to: 'ReturnValue' },
    { path: 'Member[formatInTimeZone]', from: 'Argument[2]', to: 'ReturnValue' },
  ],
};

/** dayjs. `toString`, `toISOString` and `format()` of what is no date say `Invalid Date` or throw. */
export const dayjs: LibraryModel = {
  package: 'dayjs',
  evidence: 'https://day.js.org/docs/en/display/format',
  types: [
    { name: 'dayjs.Dayjs', path: 'ReturnValue', declared: ['Dayjs', 'default.Dayjs'] },
    { name: 'dayjs.Dayjs', path: 'Member[utc,tz,unix].ReturnValue' },
    {
      name: 'dayjs.Dayjs',
      type: 'dayjs.Dayjs',
      path: 'Member[add,subtract,startOf,endOf,set,utc,local,tz,clone,locale,year,month,date,day,hour,minute,second,millisecond].ReturnValue',
    },
  ],
  sanitizers: [
    { path: '', removes: 'all' },
    { path: 'Member[utc,tz,unix,duration,isDayjs,extend,locale]', removes: 'all' },
    {
      type: 'dayjs.Dayjs',
      path: 'Member[add,subtract,startOf,endOf,set,get,utc,local,tz,clone,locale,year,month,date,day,hour,minute,second,millisecond,toISOString,toString,toJSON,toDate,valueOf,unix,diff,fromNow,toNow,from,to,isValid,isBefore,isAfter,isSame,isBetween,daysInMonth,utcOffset]',
      removes: 'all',
    },
  ],
  flows: [{ type: 'dayjs.Dayjs', path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' }],
};

/** moment. `format()` of what is no date says `Invalid date`. */
export const moment: LibraryModel = {
  package: ['moment', 'moment-timezone'],
  evidence: 'https://momentjs.com/docs/#/displaying/format/',
  types: [
    { name: 'moment.Moment', path: 'ReturnValue', declared: ['Moment'] },
    { name: 'moment.Moment', path: 'Member[utc,tz,unix,parseZone].ReturnValue' },
    {
      name: 'moment.Moment',
      type: 'moment.Moment',
      path: 'Member[add,subtract,startOf,endOf,set,utc,local,tz,clone,year,month,date,day,hour,hours,minute,minutes,second,seconds].ReturnValue',
    },
  ],
  sanitizers: [
    { path: '', removes: 'all' },
    { path: 'Member[utc,tz,unix,parseZone,duration,isMoment,isDate,now,min,max]', removes: 'all' },
    {
      type: 'moment.Moment',
      path: 'Member[add,subtract,startOf,endOf,set,get,utc,local,tz,clone,year,month,date,day,hour,hours,minute,minutes,second,seconds,millisecond,toISOString,toString,toJSON,toDate,valueOf,unix,diff,fromNow,from,to,calendar,isValid,isBefore,isAfter,isSame,isBetween,daysInMonth,utcOffset]',
      removes: 'all',
    },
  ],
  flows: [{ type: 'moment.Moment', path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' }],
};

/** luxon. `toISO` of what is no date is null; only `invalidExplanation` quotes the input. */
export const luxon: LibraryModel = {
  package: 'luxon',
  evidence: 'https://moment.github.io/luxon/api-docs/index.html#datetime',
  types: [
    {
      name: 'luxon.DateTime',
      path: 'Member[DateTime].Member[fromISO,fromJSDate,fromMillis,fromSeconds,fromObject,fromFormat,fromSQL,fromRFC2822,fromHTTP,now,local,utc].ReturnValue',
      declared: ['DateTime'],
    },
    {
      name: 'luxon.DateTime',
      type: 'luxon.DateTime',
      path: 'Member[plus,minus,startOf,endOf,set,setZone,setLocale,toUTC,toLocal,reconfigure].ReturnValue',
    },
  ],
  sanitizers: [
    {
      path: 'Member[DateTime].Member[fromISO,fromJSDate,fromMillis,fromSeconds,fromObject,fromFormat,fromSQL,fromRFC2822,fromHTTP,now,local,utc,isDateTime,max,min]',
      removes: 'all',
    },
    { path: 'Member[Duration].Member[fromISO,fromObject,fromMillis]', removes: 'all' },
    { path: 'Member[Interval].Member[fromDateTimes,fromISO,after,before]', removes: 'all' },
    {
      type: 'luxon.DateTime',
      path: 'Member[plus,minus,startOf,endOf,set,setZone,setLocale,toUTC,toLocal,reconfigure,toISO,toISODate,toISOTime,toISOWeekDate,toSQL,toSQLDate,toSQLTime,toHTTP,toRFC2822,toMillis,toSeconds,toUnixInteger,toJSDate,toJSON,toString,toLocaleString,toObject,toRelative,valueOf,diff,diffNow,hasSame,equals]',
      removes: 'all',
    },
  ],
  flows: [{ type: 'luxon.DateTime', path: 'Member[toFormat]', from: 'Argument[0]', to: 'ReturnValue' }],
};
