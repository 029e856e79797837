import type { EventModel } from '../schema.ts';

/** IoT custom authorizer. */
export const iotAuthorizerEvent = {
  trigger: 'iot-authorizer',
  title: 'IoT custom authorizer',
  evidence: 'https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html',
  eventTypes: ['IoTCustomAuthorizerEvent', 'IoTPreProvisioningHookEvent'],
  handlerTypes: ['IoTCustomAuthorizerHandler', 'IoTPreProvisioningHookHandler'],
  fields: [
    { path: 'token', trust: 'attacker', label: 'IoT token' },
    { path: 'protocolData', trust: 'attacker', label: 'IoT connection data' },
    { path: 'parameters.*', trust: 'attacker', label: 'IoT provisioning parameter' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
