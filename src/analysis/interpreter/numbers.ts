import { everyThreat } from '../../models/threats.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getId, type Activation } from './activation.ts';
import { makeImplications } from './guards.ts';

/**
 * What `Number(x)` and `+x` give: a number, which is NaN unless `x` is the text of one. A check of the number that NaN does not pass is
 * a check of `x`.
 */
export function convertToNumber(activation: Activation, value: Value): Pick<Value, 'id' | 'implications' | 'constants'> {
  const { run } = activation;
  const id = getId(activation, `number of ${value.id}`);
  if (value.taints.length > 0) {
    run.transparent.set(id, value.id);
    run.numbers.converted.add(id);
  }
  const isNumber = value.taints.length + value.refs.length + value.nodes.length === 0;
  const constants = isNumber && value.constants?.every((each) => typeof each === 'number') === true ? value.constants : undefined;
  return { id, constants, implications: makeImplications(makeValueLike(value, { id }), everyThreat, 0) };
}
