select l.order_key, sum(l.extended_price * (1 - l.discount)) as revenue, o.order_date, o.ship_priority
from customer c, orders o, line_item l
where c.segment = 'BUILDING'
  and c.customer_key = o.customer_key
  and l.order_key = o.order_key
  and o.order_date < date '1995-03-15'
  and l.ship_date > date '1995-03-15'
group by l.order_key, o.order_date, o.ship_priority
order by revenue desc, o.order_date
limit 10
