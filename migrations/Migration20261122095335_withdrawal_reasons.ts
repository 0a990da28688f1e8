import { Migration } from '@mikro-orm/migrations'

const statements: readonly string[] = [
  String.raw`set names 'utf8'`,
  String.raw`create table "withdrawal_reasons" ("record_id" uuid not null, "version" int not null, "locale" text not null, "reason" text not null, "given_at" timestamptz not null, "given_by" uuid null, primary key ("record_id", "version"))`,
  String.raw`alter table "withdrawal_reasons" add constraint "withdrawal_reasons_record_id_fkey" foreign key ("record_id") references "records" ("id") on update no action on delete cascade`,
]

export class Migration20261122095335_withdrawal_reasons extends Migration {
  override name = 'Migration20261122095335_withdrawal_reasons'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
