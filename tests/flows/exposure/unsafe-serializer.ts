// A serializer picks what is shown of something else.
import pino from 'pino';

const logger = pino({ serializers: { item: (given) => ({ id: given.id, name: given.name }) } });

export const handler = async (event: { body: string }) => {
  const user = JSON.parse(event.body);
  await login(user.name, user.password);
  // ruleid: no-secret-exposure
  logger.info({ user }, 'login');
  return { statusCode: 200 };
};

declare function login(name: string, password: string): Promise<void>;
