// Methods of a REST API in CloudFormation, one of them open.
import { IoTDataPlaneClient, DeleteThingShadowCommand, UpdateThingShadowCommand } from '@aws-sdk/client-iot-data-plane';
const iot = new IoTDataPlaneClient({});
// ok: require-authentication
export async function register(event) {
  const { thing, state } = JSON.parse(event.body);
  await iot.send(new UpdateThingShadowCommand({ thingName: thing, payload: JSON.stringify({ state }) }));
  return { statusCode: 200, body: '' };
}
// ruleid: require-authentication
export async function wipe(event) {
  const { thing } = event.queryStringParameters;
  await iot.send(new DeleteThingShadowCommand({ thingName: thing }));
  return { statusCode: 204, body: '' };
}
