select sum(l.extended_price * l.discount)
from line_item l
where l.ship_date >= date '1994-01-01'
  and l.ship_date < date '1995-01-01'
  and l.discount between 0.05 and 0.07
  and l.quantity < 24
