// What NestJS's configuration service answers is logged.
import { Controller, Get, Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';

@Injectable()
export class MailService {
  private readonly logger = new Logger(MailService.name);
  constructor(private readonly config: ConfigService) {}

  connect() {
    // ok: no-secret-exposure
    this.logger.log(`connecting to ${this.config.get<string>('SMTP_HOST')}`);
    // ruleid: no-secret-exposure
    this.logger.debug(`connecting with ${this.config.getOrThrow<string>('SMTP_PASSWORD')}`);
  }
}

@Controller('mail')
export class MailController {
  constructor(private readonly mail: MailService) {}

  @Get()
  state() {
    this.mail.connect();
    return { ok: true };
  }
}
