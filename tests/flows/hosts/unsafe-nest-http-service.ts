// NestJS: the address of a request of the injected service.
import { BadRequestException, Controller, Get, Query } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';

@Controller('preview')
export class PreviewController {
  constructor(private readonly http: HttpService) {}

  @Get()
  async preview(@Query('url') raw: string) {
    const url = new URL(raw);
    if (!url.hostname.endsWith('example.com')) throw new BadRequestException('host');
    // ruleid: no-ssrf
    const { data } = await firstValueFrom(this.http.get<string>(url.toString(), { maxRedirects: 0 }));
    // ruleid: no-ssrf
    await this.http.axiosRef.post(raw, { length: data.length });
    // ruleid: no-ssrf
    return firstValueFrom(this.http.request({ method: 'GET', url: raw }));
  }
}
