// Through a class.
import type { SNSEvent } from 'aws-lambda';

class Matcher {
  constructor(private readonly text: string) {}
  matches(value: string): boolean {
    // ruleid: no-regex-injection
    return new RegExp(this.text).test(value);
  }
}

export async function handler(event: SNSEvent) {
  for (const record of event.Records) {
    const matcher = new Matcher(record.Sns.Message);
    matcher.matches('abc');
  }
}
