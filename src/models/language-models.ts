import { arrayModel } from './language/array.ts';
import { bufferModel } from './language/buffer.ts';
import { dateModel } from './language/date.ts';
import { errorModel } from './language/error.ts';
import { eventEmitterModel } from './language/event-emitter.ts';
import { eventTargetModel } from './language/event-target.ts';
import { fetchModel } from './language/fetch.ts';
import { iteratorModel } from './language/iterator.ts';
import { jsonModel } from './language/json.ts';
import { mapModel } from './language/map.ts';
import { numberModel } from './language/number.ts';
import { objectModel } from './language/object.ts';
import { promiseModel } from './language/promise.ts';
import { regExpModel } from './language/reg-exp.ts';
import { runtimeModel } from './language/runtime.ts';
import { setModel } from './language/set.ts';
import { streamModel } from './language/stream.ts';
import { stringModel } from './language/string.ts';
import { symbolModel } from './language/symbol.ts';
import { textCoding } from './language/text-coding.ts';
import { timersModel } from './language/timers.ts';
import { uriCoding } from './language/uri-coding.ts';
import { urlModel } from './language/url.ts';
import { webStreamModel } from './language/web-stream.ts';
import type { LibraryModel } from './schema.ts';

/** What ECMAScript and the globals of Node.js do to values. */
export const languageModels: readonly LibraryModel[] = [
  arrayModel,
  bufferModel,
  dateModel,
  errorModel,
  eventEmitterModel,
  eventTargetModel,
  fetchModel,
  iteratorModel,
  jsonModel,
  mapModel,
  numberModel,
  objectModel,
  promiseModel,
  regExpModel,
  runtimeModel,
  setModel,
  streamModel,
  stringModel,
  symbolModel,
  textCoding,
  timersModel,
  uriCoding,
  urlModel,
  webStreamModel,
];
