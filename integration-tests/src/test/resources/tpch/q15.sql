with revenue as (
  select l.supplier_key, sum(l.extended_price * (1 - l.discount)) as total
  from line_item l
  where l.ship_date >= date '1996-01-01'
    and l.ship_date < date '1996-04-01'
  group by l.supplier_key)
select s.supplier_key, s.name, s.address, s.phone, revenue.total
from supplier s, revenue
where s.supplier_key = revenue.supplier_key
  and revenue.total = (select max(r.total) from revenue r)
order by s.supplier_key
