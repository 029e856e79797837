import type { EventModel } from '../event-rows.ts';

/** What a device says of itself before it is provisioned. */
export const iotProvisioningEvent = {
  trigger: 'iot-provisioning',
  title: 'IoT provisioning request',
  evidence: 'https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html',
  eventTypes: ['IoTPreProvisioningHookEvent'],
  handlerTypes: ['IoTPreProvisioningHookHandler'],
  fields: [
    { path: 'parameters.*', trust: 'attacker', label: 'IoT provisioning parameter' },
    { path: 'clientId', trust: 'attacker', label: 'MQTT client id', isText: true },
    { path: 'certificateId', trust: 'trusted', label: 'device certificate' },
    { path: 'templateArn', trust: 'trusted', label: 'provisioning template' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
