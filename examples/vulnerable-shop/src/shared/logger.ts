type Level = 'debug' | 'info' | 'warn' | 'error';

/** Writes one JSON line per message, as CloudWatch Logs Insights reads them. */
export class Logger {
  constructor(private readonly fields: Readonly<Record<string, unknown>> = {}) {}

  with(fields: Readonly<Record<string, unknown>>): Logger {
    return new Logger({ ...this.fields, ...fields });
  }

  info(message: string, fields?: Readonly<Record<string, unknown>>): void {
    this.write('info', message, fields);
  }

  warn(message: string, fields?: Readonly<Record<string, unknown>>): void {
    this.write('warn', message, fields);
  }

  error(message: string, fields?: Readonly<Record<string, unknown>>): void {
    this.write('error', message, fields);
  }

  private write(level: Level, message: string, fields: Readonly<Record<string, unknown>> = {}): void {
    process.stdout.write(`${JSON.stringify({ level, message, ...this.fields, ...fields })}\n`);
  }
}

export const logger = new Logger({ service: 'shop' });
