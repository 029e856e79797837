/** Random numbers that are the same for the same seed (a linear congruence of 32 bits). */
export function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    /** Whether something of that probability happens. */
    chance: (probability) => next() < probability,
    /** From 0, below the limit. */
    below: (limit) => Math.floor(next() * limit),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}
