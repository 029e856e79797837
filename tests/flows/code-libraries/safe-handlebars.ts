// Handlebars compiles a constant; data with named fields is passed to it.
import Handlebars from 'handlebars';
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const { subject, template } = JSON.parse(body) as { subject: string; template: string };
    // ok: no-code-injection
    const render = Handlebars.compile('Re: {{subject}} {{template}}');
    console.info(render({ subject, template }));
  }
};
