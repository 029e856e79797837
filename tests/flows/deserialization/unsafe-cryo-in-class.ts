// A cookie is decoded by a class.
import Cryo from 'cryo';
import type { APIGatewayProxyHandler } from 'aws-lambda';
class StateCodec {
  decode(text: string) {
    // ruleid: no-unsafe-deserialization
    return Cryo.parse(text);
  }
}
const codec = new StateCodec();
export const handler: APIGatewayProxyHandler = async (event) => {
  const cookie = event.headers.Cookie ?? '';
  const state = codec.decode(decodeURIComponent(cookie.split('state=')[1] ?? ''));
  return { statusCode: 200, body: state.name };
};
