// Decorators of NestJS name parts of the request.
import { Controller, Post, Body, Headers, Logger } from '@nestjs/common';
@Controller('auth')
export class AuthController {
  private readonly logger = new Logger(AuthController.name);
  @Post('login')
  login(@Body('password') password: string, @Body('name') name: string, @Headers('authorization') authorization: string) {
    // ruleid: no-secret-exposure
    this.logger.debug(authorization);
    // ruleid: no-secret-exposure
    this.logger.debug(password);
    // ok: no-secret-exposure
    this.logger.debug(name);
  }
}
