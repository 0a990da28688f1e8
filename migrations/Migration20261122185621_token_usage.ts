import { Migration } from '@mikro-orm/migrations'

const statements: readonly string[] = [
  String.raw`set names 'utf8'`,
  String.raw`create table "token_usage" ("token_id" uuid not null, "day" date not null, "origin" text not null, "requests" bigint not null, "points" bigint not null, "refused" bigint not null, primary key ("token_id", "day", "origin"))`,
  String.raw`alter table "token_usage" add constraint "token_usage_token_id_fkey" foreign key ("token_id") references "access_tokens" ("id") on update no action on delete cascade`,
]

export class Migration20261122185621_token_usage extends Migration {
  override name = 'Migration20261122185621_token_usage'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
