select counted.orders, count(*) as customers
from (
  select c.customer_key, count(o.order_key) as orders
  from customer c
  left outer join orders o on c.customer_key = o.customer_key and o.remark not like '%special%requests%'
  group by c.customer_key) counted
group by counted.orders
order by customers desc, counted.orders desc
