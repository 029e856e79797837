// The answer that the last of a chain makes is not the object that one before it made of the request.
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
  context.response = { statusCode: 200, folder: '/tmp', body: JSON.stringify(context.state) };
};

const run = compose(time, read, list);

export const handler = async (event) => {
  const response = await run({ event, response: undefined });
  // ok: no-command-injection, no-open-redirect
  exec(`ls ${response.folder}`);
  return response;
};
