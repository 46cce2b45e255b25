select sum(l.extended_price) / 7.000000
from line_item l, part p
where p.part_key = l.part_key
  and p.brand = 'Brand#23'
  and p.container = 'MED BOX'
  and l.quantity < (
    select 0.2 * avg(l2.quantity) from line_item l2 where l2.part_key = p.part_key)
