// A chain of the program's own: each function goes on by calling the next; what one put into the context is used by one after it.
import { exec } from 'node:child_process';

function compose(...middlewares) {
  return (context) => {
    const dispatch = async (index) => {
      const middleware = middlewares[index];
      if (middleware) await middleware(context, () => dispatch(index + 1));
    };
    return dispatch(0).then(() => context.response);
  };
}

const time = async (context, next) => {
  const start = Date.now();
  await next();
  console.log(Date.now() - start);
};

const read = async (context, next) => {
  context.state = { ...context.event.queryStringParameters };
  await next();
};

const list = async (context) => {
  // ruleid: no-command-injection
  exec(`ls ${context.state.folder}`);
  context.response = { statusCode: 200, body: JSON.stringify(context.event.headers) };
};

const run = compose(time, read, list);

export const handler = (event) => run({ event, response: undefined });
