// The function that a timer calls is chosen from a constant table, the delay is a number.
const ACTIONS = { log: () => console.log('log'), warn: () => console.warn('warn') };

exports.handler = (event) =>
  new Promise((resolve) => {
    const { action, delay } = event.queryStringParameters;
    // ok: no-code-injection
    setTimeout(Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : ACTIONS.log, Number(delay));
    setTimeout(resolve, 100);
  });
