@Controller('users')
export class Users implements OnInit, OnDestroy {
  private readonly log: Logger;
  constructor(private readonly repo: Repository<User>, @Inject(X) public x: X) {}
  @Get(':id')
  one(@Param('id') id: string) { return this.repo.query(`select ${id}`); }
  @Post()
  @UseGuards(Auth)
  create(@Body() body: CreateUser, @Req() req: Request) { return this.repo.save(body); }
  @Delete() remove() {}
  get name() { return 'x'; }
  static make(): Users { return new Users(); }
  go(a: string): void;
  go(a: number): void;
  go(a: any) {}
  plain(a: string) { return a; }
}
abstract class Base { abstract run(): void; protected stop() {} }
class Other extends Base implements OnInit { run() { this.repo.find(); } }
