// A controller's method answers where its decorator redirects to, or redirects itself.
import { Controller, Get, Query, Redirect, Res } from '@nestjs/common';
import type { Response } from 'express';

@Controller('links')
export class LinksController {
  @Get('out')
  @Redirect('https://example.com', 302)
  out(@Query('to') to: string) {
    // ruleid: no-open-redirect
    return { url: to, statusCode: 301 };
  }

  @Get('back')
  back(@Query('to') to: string, @Res() response: Response) {
    // ruleid: no-open-redirect
    response.redirect(to);
  }
}
