#!/bin/bash
# Runs once, when the database is made: Omzien gets a role and a database of its own, and no more
# rights than that.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
\getenv password OMZIEN_DB_PASSWORD
create role omzien login password :'password';
create database omzien owner omzien;
revoke connect on database omzien from public;
SQL
