package io.github.schemacontract.entities;

import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.hibernate.resource.beans.container.spi.ContainedBean;
import org.hibernate.resource.beans.spi.BeanInstanceProducer;
import org.hibernate.resource.beans.spi.ManagedBean;

/**
 * Stands in for beans that only an application's container can make.
 *
 * <p>Converters and Envers' revision listeners often have constructors with arguments. For the
 * schema only their types matter, so what cannot be made is replaced by something of the same
 * interfaces that does nothing.
 */
final class StandInBeans implements BeanContainer {
  private static final Set<String> REPLACEABLE =
      Set.of("jakarta.persistence.AttributeConverter", "org.hibernate.envers.RevisionListener");

  /** Both interfaces, because one extends the other in Hibernate 7 and not in 6. */
  private record Bean<B>(Class<B> type, B instance) implements ContainedBean<B>, ManagedBean<B> {
    @Override
    public Class<B> getBeanClass() {
      return type;
    }

    @Override
    public B getBeanInstance() {
      return instance;
    }
  }

  @Override
  public <B> ContainedBean<B> getBean(
      Class<B> type, LifecycleOptions options, BeanInstanceProducer producer) {
    return new Bean<>(type, made(type, () -> producer.produceBeanInstance(type)));
  }

  @Override
  public <B> ContainedBean<B> getBean(
      String name, Class<B> type, LifecycleOptions options, BeanInstanceProducer producer) {
    return new Bean<>(type, made(type, () -> producer.produceBeanInstance(name, type)));
  }

  @Override
  public void stop() {
    // Nothing was made that would have to be ended.
  }

  private static <B> B made(Class<B> type, Supplier<B> making) {
    try {
      return making.get();
    } catch (HibernateException e) {
      Set<Class<?>> interfaces =
          Members.hierarchy(type)
              .flatMap(c -> Set.of(c.getInterfaces()).stream())
              .collect(Collectors.toUnmodifiableSet());
      if (interfaces.stream().noneMatch(i -> REPLACEABLE.contains(i.getName()))) {
        throw e;
      }
      return standIn(type, interfaces);
    }
  }

  /** Callers know a bean by its interface only, so the cast to its class never happens. */
  @SuppressWarnings("unchecked")
  private static <B> B standIn(Class<B> type, Set<Class<?>> interfaces) {
    return (B)
        Proxy.newProxyInstance(
            type.getClassLoader(),
            interfaces.toArray(Class<?>[]::new),
            (proxy, method, arguments) -> null);
  }
}
